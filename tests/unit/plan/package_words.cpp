// SPDX-License-Identifier: MPL-2.0
#include "package_words.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace kehoach::test {

const profile::Gazetteer& gazetteer() {
    static const auto loaded = [] {
        namespace fs = std::filesystem;
        std::vector<text::DataFile> files;
        for (const auto& entry : fs::directory_iterator(KEHOACH_SOURCE_DIR "/extension/data/gazetteer")) {
            std::ifstream stream(entry.path(), std::ios::binary);
            files.push_back({"gazetteer/" + entry.path().filename().string(),
                             {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()}});
        }
        text::DataFaults faults;
        auto all = profile::Gazetteer::load(files, faults);
        return faults.empty() ? all : throw std::runtime_error(faults.front().file + faults.front().path);
    }();
    return loaded;
}

} // namespace kehoach::test

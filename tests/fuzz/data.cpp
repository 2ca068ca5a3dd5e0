// SPDX-License-Identifier: MPL-2.0
#include "data.hpp"

#include "bytes.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

namespace kehoach::fuzz {

namespace {

std::vector<text::DataFile> files(const std::string& folder) {
    const std::filesystem::path data = KEHOACH_SOURCE_DIR "/extension/data";
    std::vector<text::DataFile> all;
    for (const auto& entry : std::filesystem::directory_iterator(data / folder)) {
        const auto name = entry.path().filename().string();
        if (!name.ends_with(".json") || name.ends_with(".examples.json"))
            continue;
        std::ifstream file(entry.path(), std::ios::binary);
        all.push_back({folder + "/" + name, {std::istreambuf_iterator<char>(file), {}}});
    }
    std::ranges::sort(all, {}, &text::DataFile::name);
    return all;
}

Data load() {
    text::DataFaults faults;
    Data made{.profiles = profile::ProfileSet::load(files("profiles"), faults),
              .gazetteer = profile::Gazetteer::load(files("gazetteer"), faults),
              .calendar = schedule::Calendar::load(files("calendars"), faults),
              .rules = {}};
    made.rules = rules::RulePack::load(files("rules"), made.profiles, made.gazetteer, made.calendar, faults);
    promise(faults.empty(), "the package's own data have no faults");
    return made;
}

} // namespace

const Data& data() {
    static const Data loaded = load();
    return loaded;
}

} // namespace kehoach::fuzz

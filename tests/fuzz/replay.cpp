// SPDX-License-Identifier: MPL-2.0
// Gives a program the files of folders, whole and cut short: what once broke it, and what showed it something new.
#include "bytes.hpp"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

int main(int count, char** folders) {
    namespace fs = std::filesystem;
    constexpr std::size_t cuts = 8;
    std::vector<fs::path> files;
    for (int at = 1; at < count; ++at)
        for (const auto& entry : fs::recursive_directory_iterator(folders[at]))
            if (entry.is_regular_file())
                files.push_back(entry.path());
    std::ranges::sort(files);
    for (const fs::path& path : files) {
        std::ifstream in(path, std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(in), {}};
        std::fprintf(stderr, "%s\n", path.filename().string().c_str());
        for (std::size_t cut = 0; cut < cuts; ++cut)
            kehoach::fuzz::take(std::string_view(bytes).substr(0, bytes.size() - bytes.size() * cut / cuts));
    }
    std::printf("%zu files, %zu inputs\n", files.size(), files.size() * cuts);
    return files.empty() ? 1 : 0;
}

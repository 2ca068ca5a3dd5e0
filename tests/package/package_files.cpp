// SPDX-License-Identifier: MPL-2.0
#include "package_files.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <regex>
#include <stdexcept>

namespace kehoach::test {

namespace fs = std::filesystem;

std::string contents(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw std::runtime_error("cannot read " + path.string());
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<fs::path> files_below(const std::string& folder, const std::vector<std::string>& endings) {
    std::vector<fs::path> found;
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(KEHOACH_SOURCE_DIR) / folder))
        if (entry.is_regular_file() && std::any_of(endings.begin(), endings.end(), [&](const auto& ending) {
                return entry.path().string().ends_with(ending);
            }))
            found.push_back(entry.path());
    std::sort(found.begin(), found.end());
    return found;
}

Strings strings_of(const std::string& language) {
    return package::string_table(std::string(KEHOACH_SOURCE_DIR) + "/dialogs/strings_" + language + ".txt");
}

std::vector<std::string> matches(const std::string& text, const std::string& pattern) {
    std::vector<std::string> all;
    const std::regex expression(pattern);
    for (std::sregex_iterator at(text.begin(), text.end(), expression), end; at != end; ++at)
        all.push_back((*at)[1]);
    return all;
}

std::set<std::string> arguments_of(const std::string& text) {
    const auto names = matches(text, "\\{([A-Za-z_-]+)\\}");
    return {names.begin(), names.end()};
}

} // namespace kehoach::test

// SPDX-License-Identifier: MPL-2.0
#include "string_table.hpp"

#include <fstream>
#include <stdexcept>

namespace kehoach::package {

StringTable string_table(const std::string& path) {
    std::ifstream file(path);
    if (!file)
        throw std::runtime_error(path + ": cannot be read");
    StringTable strings;
    for (std::string line; std::getline(file, line);)
        if (const auto equals = line.find(" = "); equals != std::string::npos && line.front() != '#')
            if (!strings.emplace(line.substr(0, equals), line.substr(equals + 3)).second)
                throw std::runtime_error(path + ": has twice " + line.substr(0, equals));
    return strings;
}

} // namespace kehoach::package

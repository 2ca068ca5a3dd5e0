// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "profile/bodies.hpp"
#include "profile/profile.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace kehoach::profile::test {

inline text::DataFile data_file(const std::string& name) {
    std::ifstream in(std::filesystem::path(KEHOACH_SOURCE_DIR) / "extension/data" / name, std::ios::binary);
    return {name, std::string(std::istreambuf_iterator<char>(in), {})};
}

inline std::vector<text::DataFile> shipped_files() {
    return {data_file("profiles/party-hd05.json"), data_file("profiles/party-hd36.json"),
            data_file("profiles/state-nd30.json")};
}

inline ProfileSet shipped() {
    text::DataFaults faults;
    auto set = ProfileSet::load(shipped_files(), faults);
    set.know(Bodies::load(data_file("gazetteer/bodies.json"), faults));
    return set;
}

} // namespace kehoach::profile::test

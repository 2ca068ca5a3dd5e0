// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace kehoach::house {

/// What is wrong with the source `text` of the file extension/`path`: includes against the arrows, and lines
/// that belong in another room (design.md section 2). One sentence each, with the line.
std::vector<std::string> complaints(const std::string& path, const std::string& text);

/// The sources of the house, relative to extension/.
std::vector<std::filesystem::path> sources(const std::filesystem::path& extension);

} // namespace kehoach::house

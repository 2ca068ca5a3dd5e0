// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "string_table.hpp"

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace kehoach::test {

using Strings = package::StringTable;

std::string contents(const std::filesystem::path& path);
/// Files below a folder of the repository whose names end so.
std::vector<std::filesystem::path> files_below(const std::string& folder,
                                               const std::vector<std::string>& endings);
/// A string table of dialogs/.
Strings strings_of(const std::string& language);
/// All matches of the first group of a pattern.
std::vector<std::string> matches(const std::string& text, const std::string& pattern);
/// The {names} in a text.
std::set<std::string> arguments_of(const std::string& text);

} // namespace kehoach::test

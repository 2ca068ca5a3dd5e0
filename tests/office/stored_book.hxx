// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace kehoach::test {

/// What a stored .ods says, whatever names the office gave to its styles and in whatever order it wrote them: by
/// sheet a line for each column, row and cell that is not empty or looks like something, with formula, value, words
/// and all that its style says. Sheets of `without` are left out.
std::map<std::string, std::vector<std::string>> stored_book(const std::filesystem::path& path,
                                                            const std::set<std::string>& without);

} // namespace kehoach::test

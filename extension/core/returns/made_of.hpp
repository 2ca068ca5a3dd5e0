// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sheetfile/workbook.hpp"

#include <set>
#include <string>

namespace kehoach::returns {

/// Name of the cells in which a workbook of results keeps what it remembers, each piece behind a sign.
inline constexpr const char* memory_name = "kehoach_memory";

/// Digests of the files that a workbook of results was made of; of any other there are none.
std::set<std::string> made_of(const sheetfile::Workbook& workbook);

} // namespace kehoach::returns

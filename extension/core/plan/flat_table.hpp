// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kehoach::plan {

/// A table whose cells copying laid behind or under one another, without anything that parts them.
struct FlatTable {
    enum class Line { header, row, total, outside }; ///< outside: behind the table
    std::vector<Line> lines;                         ///< what each line given is
    int columns = 0; ///< 0: cannot be told; else as the row of numbers or rows of one length tell
    std::vector<std::string> heads; ///< one a column; empty where words of several heads may be mixed
    std::vector<std::string> rows;  ///< first words of the rows
    std::string total;
};

/// "1 Kiện toàn …", "2024", "01", "3." alone: a number that closes no heading.
bool begins_flat_row(std::string_view clean);

/// `lines` from the heads on, without empty ones; the table may end before them.
FlatTable read_flat_table(const std::vector<std::string_view>& lines);

} // namespace kehoach::plan

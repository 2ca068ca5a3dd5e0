// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/header.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::plan {

/// A table that stands as lines of text: cells between tabs, or between the bars of Markdown.
struct TextTable {
    enum class Row { header, rule, numbers, body }; ///< rule: |---|---|; numbers: (1) (2) (3)
    std::vector<std::vector<std::string>> cells;    ///< of each line, all of one width
    std::vector<Row> rows;
    int columns = 0;
    int header_rows = 0;           ///< of titles, without rules and numbers
    std::vector<form::Head> heads; ///< over all columns
};

/// Whether the line is a row of a Markdown table.
bool is_markdown_row(std::string_view clean);

/// A cell of a row that stands as a line of text.
struct RowPiece {
    std::size_t start = 0, end = 0; ///< bytes of the line
    std::size_t column = 0;
};
std::vector<RowPiece> pieces_of_row(std::string_view line);

/// Rows of titles: until every column has its own, for an empty cell behind a title is a title over several
/// columns. `rows` are all of one width.
std::size_t count_header_rows(const std::vector<std::vector<std::string>>& rows);

TextTable read_text_table(const std::vector<std::string_view>& lines);

/// Heads of a table: a cell that is empty under a head of its own column belongs to that head.
void let_heads_reach_down(std::vector<form::Head>& heads, int rows);

} // namespace kehoach::plan

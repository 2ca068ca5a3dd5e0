// SPDX-License-Identifier: MPL-2.0
#include "tables.hpp"

#include "text/words.hpp"

#include <algorithm>
#include <stdexcept>

namespace kehoach::test {

using plan::Role;

namespace {

using Rows = std::vector<std::vector<std::string>>;

document::Cell cell_at(const Rows& rows, std::size_t row, std::size_t column) {
    document::Cell cell{static_cast<int>(row), static_cast<int>(column), 1, 1};
    for (auto c = column + 1; c < rows[row].size() && rows[row][c] == "<"; ++c)
        ++cell.column_span;
    for (auto r = row + 1; r < rows.size() && rows[r][column] == "^"; ++r)
        ++cell.row_span;
    return cell;
}

} // namespace

std::vector<std::string> cells_of(const std::string& row) {
    std::vector<std::string> cells;
    for (const auto cell : text::split(row, '|'))
        cells.emplace_back(text::trim(cell));
    return cells;
}

bool is_table_row(Role role) {
    return role == Role::table_header || role == Role::table_row || role == Role::table_total;
}

WrittenTable read_rows(std::span<const Entry> entries, double width_mm) {
    Rows rows;
    for (const auto& entry : entries) {
        rows.push_back(cells_of(entry.text));
        if (rows.back().size() != rows.front().size())
            throw std::invalid_argument("cells missing: " + entry.text);
    }
    WrittenTable made;
    made.table.rows = static_cast<int>(rows.size());
    made.table.columns = static_cast<int>(rows.front().size());
    made.table.widths_mm.assign(rows.front().size(), width_mm / static_cast<double>(rows.front().size()));
    made.table.rows_may_split = false;
    made.table.header_rows = static_cast<int>(std::count_if(
        entries.begin(), entries.end(), [](const Entry& e) { return e.role == Role::table_header; }));
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (std::size_t column = 0; column < rows[row].size(); ++column)
            if (const auto& text = rows[row][column]; text != "<" && text != "^") {
                made.table.cells.push_back(cell_at(rows, row, column));
                made.cells.push_back({made.table.cells.back(), text, entries[row].role});
            }
    return made;
}

} // namespace kehoach::test

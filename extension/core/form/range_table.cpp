// SPDX-License-Identifier: MPL-2.0
#include "form/range_table.hpp"

#include <algorithm>
#include <numeric>

namespace kehoach::form {

namespace {

bool has_figures(const RangeTable& range, int row) {
    return std::ranges::any_of(range.cells,
                               [row](const RangeCell& cell) { return cell.row == row && cell.figure; });
}

/// A head is as tall as the tallest cell that begins in its first row.
int head_rows(const RangeTable& range) {
    int rows = 1;
    for (const RangeCell& cell : range.cells)
        if (cell.row == 0)
            rows = std::max(rows, cell.row_span);
    for (int row = 0; row < rows; ++row)
        if (has_figures(range, row))
            return 0;
    const bool figures_below = std::ranges::any_of(range.cells, &RangeCell::figure);
    return rows < range.rows && figures_below ? rows : 0;
}

GridCell cell_of(const RangeCell& cell, int heads) {
    GridCell made{cell.row, cell.column, cell.row_span, cell.column_span};
    made.text = cell.text;
    made.role = cell.row < heads     ? CellRole::header
                : cell.column == 0   ? CellRole::row_label
                                     : CellRole::input;
    made.accepts = cell.figure || cell.text.empty() ? Accepts::count : Accepts::anything;
    return made;
}

std::vector<double> widths_of(const RangeTable& range, double usable_mm) {
    std::vector<double> widths = range.widths;
    widths.resize(static_cast<std::size_t>(range.columns), 0);
    const double sum = std::accumulate(widths.begin(), widths.end(), 0.0);
    for (double& width : widths)
        width = sum > 0 ? width / sum * usable_mm : usable_mm / range.columns;
    return widths;
}

} // namespace

TableBlock to_table(const RangeTable& range, double usable_mm) {
    Grid grid;
    grid.columns = range.columns;
    grid.rows = range.rows;
    grid.header_rows = head_rows(range);
    grid.body_first = grid.header_rows;
    grid.body_rows = range.rows - grid.header_rows;
    grid.widths_mm = widths_of(range, usable_mm);
    for (const RangeCell& cell : range.cells) {
        grid.cells.push_back(cell_of(cell, grid.header_rows));
        if (cell.column == 0 && cell.bold && cell.row >= grid.header_rows)
            grid.group_rows.push_back(cell.row);
    }
    return to_table(grid, 0);
}

} // namespace kehoach::form

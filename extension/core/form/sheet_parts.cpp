// SPDX-License-Identifier: MPL-2.0
#include "form/sheet_parts.hpp"

#include <algorithm>
#include <numeric>

namespace kehoach::form {

namespace {

constexpr double label_mm = 45; ///< room for the label of a cover field

/// The column where the part of the sheet behind the first `mm` begins; at least one is left on both sides.
int column_behind(const Grid& grid, double mm) {
    int column = 0;
    double used = 0;
    while (column < grid.columns - 1 && (column == 0 || used < mm))
        used += grid.widths_mm[static_cast<std::size_t>(column++)];
    return column;
}

/// The column behind the one that ends nearest to `mm`.
int nearest_column(const Grid& grid, double mm) {
    const int behind = column_behind(grid, mm);
    const double used = std::accumulate(grid.widths_mm.begin(), grid.widths_mm.begin() + behind, 0.0);
    const double last = grid.widths_mm[static_cast<std::size_t>(behind) - 1];
    return behind > 1 && used - mm > mm - (used - last) ? behind - 1 : behind;
}

double total_mm(const Grid& grid) {
    return std::accumulate(grid.widths_mm.begin(), grid.widths_mm.end(), 0.0);
}

GridCell spanning(const Grid& grid, int first, int behind, CellRole role, std::string text) {
    return {.row = grid.rows,
            .column = first,
            .column_span = behind - first,
            .role = role,
            .text = std::move(text)};
}

void cover_row(const CoverField& field, Grid& grid) {
    const int split = column_behind(grid, std::min(label_mm, total_mm(grid) / 2));
    grid.cells.push_back(spanning(grid, 0, split, CellRole::cover_label, field.label));
    GridCell input = spanning(grid, split, grid.columns, CellRole::cover_input, {});
    input.accepts = !field.choices.empty()    ? Accepts::choice
                    : field.key == cover_date ? Accepts::date
                                              : Accepts::anything;
    input.choices = field.choices;
    grid.cells.push_back(std::move(input));
    ++grid.rows;
}

std::string line(const std::vector<std::string>& lines, std::size_t i) {
    return i < lines.size() ? lines[i] : std::string();
}

/// As many cells side by side as there are texts, or columns to put them in.
void side_by_side(const std::vector<std::string>& texts, CellRole role, Grid& grid) {
    const std::size_t parts = std::min(texts.size(), static_cast<std::size_t>(grid.columns));
    int first = 0;
    for (std::size_t i = 0; i < parts; ++i) {
        const int left_over = static_cast<int>(parts - i - 1);
        const double end = total_mm(grid) * static_cast<double>(i + 1) / static_cast<double>(parts);
        const int behind = left_over == 0
                               ? grid.columns
                               : std::clamp(nearest_column(grid, end), first + 1, grid.columns - left_over);
        grid.cells.push_back(spanning(grid, first, behind, role, texts[i]));
        first = behind;
    }
    ++grid.rows;
}

} // namespace

void draw_above(const SheetParts& parts, Grid& grid) {
    for (const CoverField& field : parts.cover)
        cover_row(field, grid);
    if (!parts.instructions.empty()) {
        grid.cells.push_back(spanning(grid, 0, grid.columns, CellRole::instructions, parts.instructions));
        ++grid.rows;
    }
    grid.print_first = grid.rows;
    for (std::size_t i = 0; i < std::max(parts.left_head.size(), parts.right_head.size()); ++i)
        side_by_side({line(parts.left_head, i), line(parts.right_head, i)}, CellRole::letterhead, grid);
}

void draw_below(const SheetParts& parts, Grid& grid) {
    if (!parts.foot.empty())
        side_by_side(parts.foot, CellRole::foot, grid);
}

} // namespace kehoach::form

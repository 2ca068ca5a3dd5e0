// SPDX-License-Identifier: MPL-2.0
#include "form/paper.hpp"

#include "form/two_cells.hpp"
#include "form/widths.hpp"

#include <algorithm>
#include <numeric>
#include <set>

namespace kehoach::form {

namespace {

constexpr double upright_mm = 210 - 45, lying_mm = 297 - 45, large_mm = 420 - 45;

/// Columns with which a root of the header tree begins: there a form is best cut.
std::set<int> group_starts(const FormSpec& form) {
    std::set<int> starts;
    int column = 0;
    for (const Column& root : form.columns) {
        starts.insert(column);
        column += root.children.empty() ? 1 : static_cast<int>(leaves(root.children).size());
    }
    return starts;
}

double width_of(const Grid& grid, int first, int behind) {
    return std::accumulate(grid.widths_mm.begin() + first, grid.widths_mm.begin() + behind, 0.0);
}

/// As many columns a page as fit beside the key, whole groups where they fit at all.
std::vector<int> parts_of(const FormSpec& form, const Grid& grid) {
    const std::set<int> groups = group_starts(form);
    const int behind_key = grid.key_column + 1;
    const double room = lying_mm - width_of(grid, 0, behind_key);
    std::vector<int> parts;
    int first = behind_key;
    for (int column = behind_key + 1; column < grid.columns; ++column) {
        if (width_of(grid, first, column + 1) <= room)
            continue;
        const auto group = std::prev(groups.upper_bound(column));
        first = *group > first ? *group : column;
        parts.push_back(first);
    }
    return parts;
}

} // namespace

int rows_kept_in_view(const Grid& grid) {
    constexpr double most_of_a_small_screen_mm = 110; // of 135: some five rows to type in are left
    const int rows = grid.header_first + grid.header_rows;
    const double tall = std::accumulate(grid.heights_mm.begin(), grid.heights_mm.begin() + rows, 0.0);
    return tall <= most_of_a_small_screen_mm ? rows : 0;
}

double usable_mm(PaperKind kind) {
    switch (kind) {
    case PaperKind::upright:
        return upright_mm;
    case PaperKind::large:
        return large_mm;
    case PaperKind::lying:
    case PaperKind::parts:
        break;
    }
    return lying_mm;
}

Paper choose_paper(const FormSpec& spec, Grid& grid) {
    const FormSpec form = drawn(spec);
    const Widths wanted = wanted_widths(form);
    const double needed = sum(wanted.least);
    if (needed <= upright_mm)
        return {PaperKind::upright, {}};
    if (needed <= lying_mm)
        return {PaperKind::lying, {}};
    const double printed = needed * least_printed_pt / size_pt(CellRole::input, grid.columns);
    Paper paper;
    paper.kind = printed <= lying_mm   ? PaperKind::lying
                 : printed <= large_mm ? PaperKind::large
                                       : PaperKind::parts;
    grid.widths_mm =
        paper.kind == PaperKind::large ? fitted(wanted, std::max(needed, large_mm)) : wanted.least;
    grid.heights_mm = heights(grid);
    if (paper.kind == PaperKind::parts)
        paper.parts = parts_of(form, grid);
    return paper;
}

} // namespace kehoach::form

// SPDX-License-Identifier: MPL-2.0
#include "form/widths.hpp"
#include "text/width.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <numeric>

namespace kehoach::form {

namespace {

constexpr double mm_per_pt = 25.4 / 72;
constexpr double line_factor = 1.2;  ///< height of a line to the size of its letters
constexpr double padding_mm = 1.4;   ///< above and below the text
constexpr double side_mm = 1.6;      ///< left and right of it, with the border
constexpr double on_screen = 1.05;   ///< letters fitted to the dots of a screen are wider than on paper
constexpr double of_many = 1.1;      ///< the same, and each of many columns loses part of a dot
constexpr double least_row_mm = 6.5; ///< room to write by hand
constexpr double signing_mm = 32;    ///< who signs, and room to sign
constexpr int many_columns = 10;     ///< above: smaller letters

bool bold(CellRole role) {
    return role != CellRole::cover_label && role != CellRole::instructions && role != CellRole::row_label &&
           role != CellRole::ordinal && role != CellRole::given && role != CellRole::note &&
           role != CellRole::attached_line;
}

int lines(const GridCell& cell, double size, double room_mm) {
    const double blank = text::width_mm(" ", size, bold(cell.role));
    int count = 1;
    double used = 0;
    for (const std::string_view word : text::split(cell.text, ' ')) {
        const double width = text::width_mm(word, size, bold(cell.role));
        if (used > 0 && used + blank + width > room_mm) {
            ++count;
            used = 0;
        }
        used += (used > 0 ? blank : 0) + width;
    }
    return count;
}

double needed_mm(const Grid& grid, const GridCell& cell) {
    const auto first = grid.widths_mm.begin() + cell.column;
    const double room = std::accumulate(first, first + cell.column_span, 0.0) /
                            (cell.column_span > many_columns ? of_many : on_screen) -
                        side_mm;
    const double size = size_pt(cell.role, grid.columns);
    const double text = lines(cell, size, room) * size * mm_per_pt * line_factor + padding_mm;
    return cell.role == CellRole::foot ? std::max(text, signing_mm) : text;
}

} // namespace

double size_pt(CellRole role, int columns) {
    switch (role) {
    case CellRole::code:
    case CellRole::title:
        return 14;
    case CellRole::attached_line:
        return 13;
    case CellRole::cover_label:
    case CellRole::cover_input:
    case CellRole::instructions:
        return 12;
    case CellRole::letterhead:
    case CellRole::foot:
        return 13;
    case CellRole::header:
    case CellRole::ordinal:
    case CellRole::row_label:
    case CellRole::group_label:
    case CellRole::given:
    case CellRole::input:
    case CellRole::formula:
    case CellRole::total_label:
    case CellRole::note:
    case CellRole::warning:
        break;
    }
    return columns > many_columns ? 12 : 13;
}

std::vector<double> heights(const Grid& grid) {
    std::vector<double> tall(static_cast<std::size_t>(grid.rows), least_row_mm);
    const auto grow = [&](bool spanning) {
        for (const GridCell& cell : grid.cells) {
            if (cell.text.empty() || (cell.row_span > 1) != spanning)
                continue;
            const auto first = tall.begin() + cell.row;
            const double now = std::accumulate(first, first + cell.row_span, 0.0);
            double& last = *(first + cell.row_span - 1);
            last += std::max(0.0, needed_mm(grid, cell) - now);
        }
    };
    grow(false);
    grow(true);
    return tall;
}

} // namespace kehoach::form

// SPDX-License-Identifier: MPL-2.0
#include "form/picture.hpp"

#include "form/grid.hpp"
#include "form/paper.hpp"
#include "text/svg.hpp"
#include "text/width.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <numeric>

namespace kehoach::form {

namespace {

using text::svg::escaped;
using text::svg::number;

constexpr double mm_per_pt = 25.4 / 72;
constexpr double line_factor = 1.2, ascent = 0.9; ///< of the size of the letters
constexpr double side_mm = 1.6;
constexpr const char* more = "…";

const char* fill_of(CellRole role) {
    switch (role) {
    case CellRole::header:
        return "#e8eef6";
    case CellRole::formula:
    case CellRole::total_label:
    case CellRole::group_label:
        return "#f0f0f0";
    case CellRole::input:
        return "#fffbe6";
    default:
        return "#ffffff";
    }
}

bool has_border(CellRole role) {
    return role != CellRole::code && role != CellRole::title && role != CellRole::attached_line &&
           role != CellRole::note;
}

bool is_bold(CellRole role) {
    return role == CellRole::code || role == CellRole::title || role == CellRole::header ||
           role == CellRole::total_label || role == CellRole::group_label;
}

/// The first rows; dots stand for those that are left out.
void shorten(std::vector<std::string>& items, std::size_t most) {
    if (items.size() <= most)
        return;
    items.resize(most);
    items.back() = more;
}

FormSpec with_few_rows(FormSpec spec, int wanted) {
    const int most = std::max(wanted, 2);
    RowAxis& axis = spec.rows;
    const RowAxis before = axis;
    if (axis.from_year != 0 && axis.to_year - axis.from_year >= most) {
        for (int year = axis.from_year; year < axis.from_year + most; ++year)
            axis.items.push_back(std::to_string(year));
        axis.items.back() = more;
        axis.from_year = axis.to_year = 0;
    }
    shorten(axis.items, static_cast<std::size_t>(most));
    if (axis.groups.size() > 1)
        axis.groups.resize(1);
    for (RowGroup& group : axis.groups)
        shorten(group.items, static_cast<std::size_t>(most - 1));
    axis.free = std::min(axis.free, most);
    follow_rows(spec, before);
    spec.sheet = {};
    return spec;
}

class Picture {
public:
    Picture(const Grid& grid, int marked_first, int marked_count)
        : grid_(grid), marked_first_(marked_first), marked_end_(marked_first + marked_count) {}

    std::string svg() {
        for (const GridCell& cell : grid_.cells)
            draw(cell);
        return text::svg::picture(up_to(grid_.widths_mm, grid_.columns) + 2 * edge_mm,
                                  up_to(grid_.heights_mm, grid_.rows) + 2 * edge_mm, drawn_, false);
    }

private:
    static constexpr double edge_mm = 1;

    static double up_to(const std::vector<double>& lengths, int end) {
        return std::accumulate(lengths.begin(), lengths.begin() + end, 0.0);
    }

    void draw(const GridCell& cell) {
        const double left = edge_mm + up_to(grid_.widths_mm, cell.column);
        const double top = edge_mm + up_to(grid_.heights_mm, cell.row);
        const double width = edge_mm + up_to(grid_.widths_mm, cell.column + cell.column_span) - left;
        const double height = edge_mm + up_to(grid_.heights_mm, cell.row + cell.row_span) - top;
        if (has_border(cell.role))
            box(cell, left, top, width, height);
        if (!cell.text.empty())
            words(cell, left + width / 2, top + height / 2, width - side_mm);
    }

    void box(const GridCell& cell, double left, double top, double width, double height) {
        const bool marked = cell.column >= marked_first_ && cell.column + cell.column_span <= marked_end_;
        drawn_ += R"(<rect x=")" + number(left) + R"(" y=")" + number(top) + R"(" width=")" + number(width) +
                  R"(" height=")" + number(height) + R"(" fill=")" +
                  (marked ? "#ffd98a" : fill_of(cell.role)) + R"(" stroke="#404040" stroke-width=")" +
                  (marked ? "0.6" : "0.3") + R"("/>)";
    }

    static std::vector<std::string> lines(const GridCell& cell, double size, double room) {
        std::vector<std::string> made(1);
        for (const std::string_view word : text::split(cell.text, ' ')) {
            const std::string longer = made.back() + (made.back().empty() ? "" : " ") + std::string(word);
            if (made.back().empty() || text::width_mm(longer, size, is_bold(cell.role)) <= room)
                made.back() = longer;
            else
                made.emplace_back(word);
        }
        return made;
    }

    void words(const GridCell& cell, double middle, double centre, double room) {
        const double size = size_pt(cell.role, grid_.columns);
        const double line = size * mm_per_pt * line_factor;
        const auto all = lines(cell, size, room);
        double foot = centre - line * static_cast<double>(all.size()) / 2 + size * mm_per_pt * ascent;
        for (const std::string& one : all) {
            const double left = middle - text::width_mm(one, size, is_bold(cell.role)) / 2;
            drawn_ += R"(<text x=")" + number(left) + R"(" y=")" + number(foot) + R"(" font-size=")" +
                      number(size * mm_per_pt) + "\"" + (is_bold(cell.role) ? R"( font-weight="bold")" : "") +
                      ">" + escaped(one) + "</text>";
            foot += line;
        }
    }

    const Grid& grid_;
    const int marked_first_, marked_end_;
    std::string drawn_;
};

/// A pair in two cells takes two columns of what is drawn.
int drawn_columns(const std::vector<const Column*>& leaves, int first, int count) {
    int drawn = 0;
    for (int leaf = first; leaf < first + count && leaf < static_cast<int>(leaves.size()); ++leaf)
        drawn += leaves[static_cast<std::size_t>(leaf)]->two_cells ? 2 : 1;
    return drawn;
}

} // namespace

std::string picture(const FormSpec& spec, const PictureWish& wish) {
    const auto all = leaves(spec.columns);
    const FormSpec few = with_few_rows(spec, wish.rows);
    Grid grid = layout(few);
    choose_paper(few, grid);
    return Picture(grid, drawn_columns(all, 0, wish.marked_first),
                   drawn_columns(all, wish.marked_first, wish.marked_count))
        .svg();
}

} // namespace kehoach::form

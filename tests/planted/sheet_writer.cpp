// SPDX-License-Identifier: MPL-2.0
#include "sheet_writer.hpp"

#include "plan/composer.hpp"
#include "text/width.hpp"

#include <algorithm>
#include <utility>

namespace kehoach::test {

using document::Paragraph;
using plan::Role;

namespace {

/// Of the letterhead's width: the right column has the longer, fixed title.
constexpr double left_share = 0.4;

} // namespace

SheetWriter::SheetWriter(const profile::Profile& profile, const Dressing& dressing)
    : profile_(profile), dressing_(dressing), styles_(plan::styles_of(profile)) {
    sheet_.document.pages.push_back(page("Trang chính"));
}

document::Page SheetWriter::page(const std::string& name) const {
    document::Page made;
    made.name = name;
    made.top_mm = dressing_.top_mm;
    made.bottom_mm = dressing_.bottom_mm;
    made.left_mm = dressing_.left_mm;
    made.right_mm = dressing_.right_mm;
    made.mirrored = dressing_.mirrored;
    made.number_shown = true;
    made.number_size_pt = dressing_.number_pt;
    return made;
}

Paragraph& SheetWriter::add(Role role, const std::string& text, const std::string& style) {
    auto found = styles_.find(style.empty() ? std::string(plan::name(role)) : style);
    if (found == styles_.end())
        found = styles_.find("recipient");
    Paragraph paragraph;
    paragraph.text = text;
    paragraph.look = found->second.look;
    paragraph.index = static_cast<int>(sheet_.document.paragraphs.size());
    if (!text.empty())
        paragraph.runs.push_back({0, text.size(), found->second.chars});
    paragraph.cell = cell_;
    paragraph.new_page = std::exchange(new_page_, std::nullopt);
    sheet_.document.paragraphs.push_back(std::move(paragraph));
    sheet_.roles.push_back(role);
    return sheet_.document.paragraphs.back();
}

void SheetWriter::open_table(int rows, int columns) {
    document::Table table;
    table.rows = rows;
    table.columns = columns;
    const auto& front = sheet_.document.pages.front();
    const double room = front.width_mm - front.left_mm - front.right_mm;
    table.widths_mm.assign(static_cast<std::size_t>(columns), room / columns);
    if (columns == 2)
        table.widths_mm = {room * left_share, room * (1 - left_share)};
    table.borders = false;
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column)
            table.cells.push_back({row, column, 1, 1});
    sheet_.document.tables.push_back(std::move(table));
}

void SheetWriter::cell(int row, int column) {
    cell_ = document::CellPlace{static_cast<int>(sheet_.document.tables.size()) - 1, row, column};
}

void SheetWriter::rule_below(const std::string& component) {
    auto& above = sheet_.document.paragraphs.back();
    const auto& text = above.runs.front().look;
    const double width = text::width_mm(above.text, text.size_pt.value_or(14), text.bold.value_or(false));
    const double fraction = profile_.use(component + ".rule.fraction");
    const auto& front = sheet_.document.pages.front();
    const double room = cell_
                            ? sheet_.document.tables.back().widths_mm[static_cast<std::size_t>(cell_->column)]
                            : front.width_mm - front.left_mm - front.right_mm;
    const double side = std::max(0.0, (room - width * fraction) / 2);
    // A border is as wide as its paragraph: it fits where the line is as long as the text.
    if (dressing_.rules == Dressing::Rules::borders && fraction >= 1) {
        constexpr double spare_mm = 1;
        above.look.rule_below = true;
        above.look.left_mm = above.look.right_mm = std::max(0.0, side - spare_mm);
    } else if (dressing_.rules == Dressing::Rules::shapes) {
        above.drawn_mm.push_back(width * fraction);
    } else {
        auto& look = add(Role::rule_line, "", "drawn_rule").look;
        look.left_mm = look.right_mm = side;
    }
}

void SheetWriter::begin_part() {
    auto made = page("Trang " + std::to_string(sheet_.document.pages.size() + 1));
    made.restart_at = 1;
    sheet_.document.pages.push_back(made);
    new_page_ = made.name;
}

Sheet SheetWriter::take() {
    if (sheet_.document.paragraphs.back().cell) {
        leave_table();
        add(Role::empty, "", "end");
    }
    return std::move(sheet_);
}

} // namespace kehoach::test

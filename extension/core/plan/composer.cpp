// SPDX-License-Identifier: MPL-2.0
#include "plan/composer.hpp"

#include "plan/even_lines.hpp"
#include "plan/follow_facts.hpp"

namespace kehoach::plan {

Composer::Composer(const PlanSpec& spec, const profile::Profile& profile, Around around)
    : spec_(spec), profile_(profile), around_(std::move(around)),
      party_(profile.family == profile::Family::party), styles_(styles_of(profile)) {
    made_.document.pages.push_back(page("KH Trang chính", false));
    made_.document.ladder = ladder_of(profile, spec.numbering, spec.third);
    ordinals_.assign(made_.document.ladder.size() + 1, 0);
    for (std::size_t level = 1; level < ordinals_.size() && level <= around_.before.size(); ++level)
        if (const auto& label = around_.before[level - 1]; label && !label->ordinals.empty())
            ordinals_[level] = label->ordinals.back();
}

document::Paragraph& Composer::add(Role role, std::string text, std::string_view style) {
    const auto& found = styles_.at(std::string(style.empty() ? name(role) : style));
    document::Paragraph paragraph;
    paragraph.index = static_cast<int>(made_.document.paragraphs.size());
    paragraph.text = std::move(text);
    paragraph.style = found.key;
    paragraph.outline_level = found.outline_level;
    paragraph.look = found.look;
    if (!paragraph.text.empty())
        paragraph.runs.push_back({0, paragraph.text.size(), found.chars});
    if (!found.bullet.empty()) {
        paragraph.label = found.bullet;
        paragraph.label_kind = document::LabelKind::automatic;
    }
    paragraph.bookmark = bookmark_of(role, ++counts_[role]);
    paragraph.cell = cell_;
    paragraph.new_page = std::exchange(new_page_, std::nullopt);
    made_.document.paragraphs.push_back(std::move(paragraph));
    made_.roles.push_back(role);
    return made_.document.paragraphs.back();
}

/// A centred text of the page's width whose lines are about as long as each other. The sides come in, and not
/// a sign of the text is another.
document::Paragraph& Composer::add_evenly(Role role, std::string text, const std::string& component) {
    const auto& page = made_.document.pages.back();
    const bool bold = profile_.has(component + ".bold") && profile_.flag(component + ".bold");
    const double side = even_side_mm(text, profile_.use(component + ".size"), bold,
                                     page.width_mm - page.left_mm - page.right_mm);
    auto& paragraph = add(role, std::move(text));
    if (side > 0)
        paragraph.look.left_mm = paragraph.look.right_mm = side;
    return paragraph;
}

/// A drawn line of a given length in the middle of the room.
void Composer::rule(double length_mm, double room_mm) {
    auto& paragraph = add(Role::rule_line, {}, "drawn_rule");
    const double side = std::max(0.0, (room_mm - length_mm) / 2);
    paragraph.look.left_mm = paragraph.look.right_mm = side;
}

void Composer::open_table(int rows, std::vector<double> widths_mm) {
    document::Table table;
    table.rows = rows;
    table.columns = static_cast<int>(widths_mm.size());
    table.widths_mm = std::move(widths_mm);
    table.borders = false;
    table.rows_may_split = false;
    for (int row = 0; row < table.rows; ++row)
        for (int column = 0; column < table.columns; ++column)
            table.cells.push_back({row, column, 1, 1});
    made_.document.tables.push_back(std::move(table));
}

void Composer::cell(int row, int column) {
    cell_ = document::CellPlace{static_cast<int>(made_.document.tables.size()) - 1, row, column};
}

document::Page Composer::page(const std::string& name, bool landscape) const {
    document::Page page;
    page.name = name;
    page.width_mm = profile_.use(landscape ? "page.height" : "page.width");
    page.height_mm = profile_.use(landscape ? "page.width" : "page.height");
    page.top_mm = profile_.use("page.margin.top");
    page.bottom_mm = profile_.use("page.margin.bottom");
    page.left_mm = profile_.use("page.margin.left");
    page.right_mm = profile_.use("page.margin.right");
    page.mirrored = spec_.two_sided && !landscape && profile_.has("page.margin.back.left");
    page.number_shown = true;
    page.number_on_first = profile_.flag("page.number.on_first");
    page.number_edge_mm = profile_.use("page.number.edge");
    page.number_size_pt = profile_.use("page.number.size");
    return page;
}

/// Writer keeps a paragraph behind a table at the end of a text: ours, and as small as can be.
Composed Composer::finish() {
    const auto& paragraphs = made_.document.paragraphs;
    if (paragraphs.empty() || (paragraphs.back().cell && !around_.followed)) {
        cell_.reset();
        add(Role::empty, {}, "end");
    }
    for (auto& [key, style] : styles_)
        made_.document.styles.push_back(std::move(style));
    return std::move(made_);
}

} // namespace kehoach::plan

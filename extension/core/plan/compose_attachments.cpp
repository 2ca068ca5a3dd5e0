// SPDX-License-Identifier: MPL-2.0
#include "plan/composer.hpp"

#include "form/grid.hpp"
#include "plan/compose_table.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <utility>

namespace kehoach::plan {

namespace {

Role role_of_cell(const document::Paragraph& paragraph) {
    return role_of(paragraph.style).value_or(Role::table_row);
}

} // namespace

void Composer::begin_part(const std::string& name, bool landscape) {
    auto made = page(name, landscape);
    made.restart_at = 1;
    made_.document.pages.push_back(std::move(made));
    new_page_ = name;
    restart_ = true;
    std::fill(ordinals_.begin(), ordinals_.end(), 0);
}

void Composer::attached_to() {
    add(Role::attached_to, attached_line(spec_, profile_));
    if (profile_.has("attached_to.mark"))
        add(Role::rule_line, profile_.text("attached_to.mark"));
}

void Composer::outline() {
    if (!spec_.outline)
        return;
    begin_part("KH Đề cương", false);
    add(Role::attachment_title, text::upper(spec_.outline->title.empty() ? profile_.text("outline.title.text")
                                                                         : spec_.outline->title));
    if (!spec_.outline->subject.empty())
        add_evenly(Role::attachment_subject, spec_.outline->subject, "subject");
    attached_to();
    items(spec_.outline->items, 1);
}

void Composer::appendices() {
    for (std::size_t i = 0; i < spec_.appendices.size(); ++i)
        appendix(i);
}

void Composer::begin_appendix(std::size_t index, bool landscape) {
    begin_part("KH Phụ lục " + std::to_string(around_.appendices + static_cast<int>(index) + 1), landscape);
    add(Role::appendix_label, appendix_label_line(spec_, index, profile_, around_.appendices));
    add_evenly(Role::appendix_title, text::upper(spec_.appendices[index].title), "appendix.title");
    attached_to();
}

/// What it holds is written by hand, below its head.
void Composer::plain_appendix(std::size_t index) {
    begin_appendix(index, false);
    add(Role::paragraph, spec_.appendices[index].note);
}

void Composer::appendix(std::size_t index) {
    const auto& form = spec_.appendices[index];
    if (form.columns.empty())
        return plain_appendix(index);
    const auto& upright = made_.document.pages.front();
    auto grid = form::layout(form, upright.width_mm - upright.left_mm - upright.right_mm);
    form::put_texts(grid, around_.figures);
    begin_appendix(index, grid.landscape && profile_.flag("appendix.landscape"));
    auto block = form::to_table(grid, static_cast<int>(made_.document.tables.size()));
    made_.document.tables.push_back(std::move(block.table));
    block.paragraphs.front().bookmark = around_.table_mark;
    for (auto& cell : block.paragraphs) {
        complete(cell.look, styles_.at(cell.style).look);
        cell.index = static_cast<int>(made_.document.paragraphs.size());
        made_.roles.push_back(role_of_cell(cell));
        made_.document.paragraphs.push_back(std::move(cell));
    }
    if (!form.note.empty())
        add(Role::table_note, form.note);
}

} // namespace kehoach::plan

// SPDX-License-Identifier: MPL-2.0
#include "session/restructure_looks.hxx"

#include "plan/wording.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::session {

using plan::Role;

namespace {

/// Composed with its sides in, so that its lines are about as long as each other.
bool is_even_title(const plan::Line& line, const document::Paragraph& paragraph) {
    const bool title = line.role == Role::subject || line.role == Role::attachment_subject ||
                       line.role == Role::appendix_title;
    return title && paragraph.style.starts_with("KH ") && paragraph.look.left_mm == paragraph.look.right_mm;
}

bool is_part_title(Role role) {
    return role == Role::attachment_title || role == Role::attachment_subject ||
           role == Role::appendix_label || role == Role::appendix_title;
}

} // namespace

document::ParagraphLook kept_look(const plan::Line& line, const document::Paragraph& paragraph) {
    document::ParagraphLook kept;
    if (is_even_title(line, paragraph)) {
        kept.left_mm = paragraph.look.left_mm;
        kept.right_mm = paragraph.look.right_mm;
    }
    if (is_part_title(line.role) && !paragraph.drawn_mm.empty() && paragraph.look.after_pt.value_or(0) > 0)
        kept.after_pt = paragraph.look.after_pt; // the room of the line
    if (!paragraph.cell)
        return kept;
    if (plan::is_table_line(line.role)) {
        kept = paragraph.look;
        kept.rule_above = kept.rule_below = kept.keep_with_next = std::nullopt;
        if (line.role != Role::table_row)
            kept.align = std::nullopt;
    }
    const bool below = line.role == Role::number || line.role == Role::place_date;
    if (below)
        kept.before_pt = paragraph.look.before_pt;
    if (below || line.role == Role::motto || line.role == Role::party_title)
        kept.after_pt = paragraph.look.after_pt;
    return kept;
}

document::CharLook kept_emphasis(const plan::Line& line, const document::Paragraph& paragraph) {
    const auto words = text::trim(line.text.text);
    const bool dash = line.role == Role::bullet || line.role == Role::sub_bullet;
    const bool names = !words.empty() &&
                       std::string_view(".;,!?/").find(words.back()) == std::string_view::npos &&
                       !words.ends_with("…");
    const bool bold = !paragraph.runs.empty() &&
                      std::all_of(paragraph.runs.begin(), paragraph.runs.end(),
                                  [](const document::Run& run) { return run.look.bold.value_or(false); });
    document::CharLook kept;
    if (dash && names && bold)
        kept.bold = true;
    return kept;
}

Role role_of_look(const plan::Line& line) {
    const bool attached = line.role == Role::subject && plan::is_attached_to(text::fold(line.text.text));
    return attached ? Role::attached_to : line.role;
}

document::Edit DirectLooks::edit(document::Edit::Kind kind, std::size_t line) const {
    document::Edit made;
    made.kind = kind;
    made.place = plan::place_of_line(read_.document, read_.plan, line);
    return made;
}

/// The signature never stands on a page without a line of the text it signs.
void DirectLooks::keep_text_by_signature() {
    const auto& lines = read_.plan.lines;
    std::size_t last = lines.size();
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const document::Paragraph& paragraph = this->paragraph(at);
        const bool ours = paragraph.story == "body" && reach_.holds(paragraph.index);
        if (ours && !paragraph.cell && plan::is_body(lines[at].role) && lines[at].part == "main")
            last = at;
        if (!plan::opens_ending(lines[at].role) ||
            (!paragraph.cell && lines[at].role != Role::recipients_title))
            continue;
        if (last < lines.size() && lines[at].part == "main")
            keep(last);
        return;
    }
}

/// A list that is no part of a table stays on one page, if one can hold it.
void DirectLooks::keep_recipients_together() {
    constexpr std::size_t most_on_a_page = 30;
    const auto& lines = read_.plan.lines;
    std::vector<std::size_t> list;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const document::Paragraph& paragraph = this->paragraph(at);
        if (plan::is_recipients(lines[at].role) && !paragraph.cell && paragraph.story == "body" &&
            lines[at].line == 0 && lines[at].part == "main" && reach_.holds(paragraph.index))
            list.push_back(at);
    }
    if (list.size() > 1 && list.size() <= most_on_a_page)
        std::for_each(list.begin(), list.end() - 1, [this](std::size_t at) { keep(at); });
}

void DirectLooks::keep(std::size_t at) {
    const document::Paragraph& paragraph = this->paragraph(at);
    if (paragraph.look.keep_with_next.value_or(false) && paragraph.style.starts_with("KH "))
        return;
    auto edit = this->edit(document::Edit::Kind::paragraph_look, at);
    edit.place.excerpt.clear(); // its number is true by then
    edit.place.end = edit.place.start;
    edit.look.keep_with_next = true;
    edits_.push_back(std::move(edit));
}

/// The blank paragraphs that stood around it went.
void DirectLooks::stand_apart(std::size_t at) {
    const document::Paragraph& paragraph = this->paragraph(at);
    const auto gap = styles_.of(Role::paragraph, false)->look.after_pt;
    if (paragraph.cell || !gap || paragraph.look.after_pt.value_or(0) >= *gap)
        return;
    auto edit = this->edit(document::Edit::Kind::paragraph_look, at);
    edit.look.before_pt = std::max(*gap, paragraph.look.before_pt.value_or(0));
    edit.look.after_pt = gap;
    edits_.push_back(std::move(edit));
}

void DirectLooks::centre(std::size_t at) {
    const document::Paragraph& paragraph = this->paragraph(at);
    if (!paragraph.cell || paragraph.look.align != document::Align::justify)
        return;
    auto edit = this->edit(document::Edit::Kind::paragraph_look, at);
    edit.look.align = document::Align::center;
    edits_.push_back(std::move(edit));
}

/// With the room that the mark under a subject leaves; the blank paragraph that made it went.
void DirectLooks::part_from_text(std::size_t at) {
    const auto& lines = read_.plan.lines;
    const auto gap = styles_.of_typed_rule()->look.after_pt;
    if (!is_part_title(lines[at].role) || at + 1 >= lines.size() || !gap)
        return;
    const Role next = lines[at + 1].role;
    const bool text = plan::is_heading(next) || next == Role::paragraph || next == Role::bullet;
    const document::Paragraph& paragraph = this->paragraph(at);
    const bool has_it = paragraph.style.starts_with("KH ") && paragraph.look.after_pt.value_or(0) >= *gap;
    if (!text || paragraph.cell || has_it || lines[at + 1].part != lines[at].part)
        return;
    auto edit = this->edit(document::Edit::Kind::paragraph_look, at);
    edit.look.after_pt = gap;
    edits_.push_back(std::move(edit));
}

void DirectLooks::give_number_font(std::size_t at) {
    const document::Style* style = styles_.of(Role::table_row, false);
    if (style == nullptr || !this->paragraph(at).cell)
        return;
    document::CharLook chars;
    chars.font = style->chars.font;
    chars.size_pt = style->chars.size_pt;
    numbers_.push_back({plan::place_of_line(read_.document, read_.plan, at), chars});
}

void DirectLooks::give_table_font(std::size_t at) {
    const document::Style* style = styles_.of(Role::table_row, false);
    auto edit = this->edit(document::Edit::Kind::char_look, at);
    if (style == nullptr || edit.place.start == edit.place.end)
        return;
    edit.chars.font = style->chars.font;
    edit.chars.size_pt = style->chars.size_pt;
    add_font(at, std::move(edit));
}

void DirectLooks::give_text_font(std::size_t at) {
    auto edit = this->edit(document::Edit::Kind::char_look, at);
    const document::Style* style = styles_.of(Role::paragraph, false);
    edit.chars.font = style->chars.font;
    if (read_.document.evidence == document::Evidence::text)
        edit.chars.size_pt = style->chars.size_pt; // that of a bare text is the office's, nobody's wish
    if (edit.place.start != edit.place.end)
        add_font(at, std::move(edit));
}

/// What looks so already gives no step to undo.
void DirectLooks::add_font(std::size_t at, document::Edit edit) {
    const auto& runs = this->paragraph(at).runs;
    const bool alike = !runs.empty() && std::all_of(runs.begin(), runs.end(), [&](const document::Run& run) {
        return run.look.font == edit.chars.font &&
               (!edit.chars.size_pt || run.look.size_pt == edit.chars.size_pt);
    });
    if (!alike)
        edits_.push_back(std::move(edit));
}

} // namespace kehoach::session

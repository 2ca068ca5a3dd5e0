// SPDX-License-Identifier: MPL-2.0
#include "rules/predicates/drawn_line.hpp"

#include "rules/kinds/dominant.hpp"
#include "text/width.hpp"
#include "text/words.hpp"

namespace kehoach::rules {

using document::Paragraph;

namespace {

/// A row of one sign, as in ----- or ____.
bool is_row_of_signs(std::string_view text) {
    constexpr std::string_view signs = "-_=*";
    const auto row = text::trim(text);
    constexpr std::size_t shortest = 3;
    if (row == "*") // the Party's star: whether it is in place is said by a rule of its own
        return true;
    if (row.size() < shortest)
        return false;
    return row.find_first_not_of(signs) == std::string_view::npos || row.starts_with("──") ||
           row.starts_with("––") || row.starts_with("——");
}

bool same_place(const Paragraph& a, const Paragraph& b) {
    return a.story == b.story && a.cell == b.cell;
}

void see_shapes(const Paragraph& paragraph, LineBelow& seen) {
    if (paragraph.drawn_mm.empty())
        return;
    seen.drawn = true;
    if (paragraph.drawn_mm.size() == 1)
        seen.length_mm = paragraph.drawn_mm.front();
}

bool bordered(const std::optional<bool>& border, const Paragraph& paragraph) {
    return border.value_or(false) && paragraph.drawn_mm.empty();
}

/// A blank paragraph under the text may carry the line.
void see_blank(const Subject& subject, std::size_t paragraph, LineBelow& seen) {
    const auto& blank = subject.document.paragraphs[paragraph];
    see_shapes(blank, seen);
    if (!bordered(blank.look.rule_above, blank) && !bordered(blank.look.rule_below, blank))
        return;
    seen.border = true;
    // A border fills its paragraph: only where indents shorten it was a length chosen.
    if (blank.look.left_mm.value_or(0) > 0 || blank.look.right_mm.value_or(0) > 0)
        seen.length_mm = room_mm(subject, paragraph);
}

} // namespace

LineBelow line_below(const Subject& subject, std::size_t line) {
    const auto& paragraphs = subject.document.paragraphs;
    const auto at = subject.plan.lines[line].paragraph;
    LineBelow seen;
    seen.underlined = dominant(subject, line, &document::CharLook::underline).value_or(false);
    seen.border = bordered(paragraphs[at].look.rule_below, paragraphs[at]);
    see_shapes(paragraphs[at], seen);
    for (auto next = at + 1; next < paragraphs.size() && same_place(paragraphs[at], paragraphs[next]);
         ++next) {
        if (text::trim(paragraphs[next].text).empty()) {
            see_blank(subject, next, seen);
            continue;
        }
        seen.typed = is_row_of_signs(paragraphs[next].text);
        seen.border = seen.border || bordered(paragraphs[next].look.rule_above, paragraphs[next]);
        if (seen.typed)
            see_shapes(paragraphs[next], seen);
        break;
    }
    return seen;
}

std::optional<double> room_mm(const Subject& subject, std::size_t paragraph) {
    const auto& at = subject.document.paragraphs[paragraph];
    std::optional<double> room;
    if (at.cell) {
        const auto& table = subject.document.tables[static_cast<std::size_t>(at.cell->table)];
        for (const auto& cell : table.cells)
            if (cell.row == at.cell->row && cell.column == at.cell->column) {
                room = 0;
                for (int i = cell.column; i < cell.column + cell.column_span; ++i)
                    *room += static_cast<std::size_t>(i) < table.widths_mm.size()
                                 ? table.widths_mm[static_cast<std::size_t>(i)]
                                 : 0;
            }
    } else if (!subject.document.pages.empty() && at.story == "body") {
        const auto& page = subject.document.pages.front();
        room = page.width_mm - page.left_mm - page.right_mm;
    }
    if (!room || *room <= 0)
        return std::nullopt;
    return *room - at.look.left_mm.value_or(0) - at.look.right_mm.value_or(0);
}

std::optional<double> width_of(const Subject& subject, std::size_t line) {
    const auto size = dominant(subject, line, &document::CharLook::size_pt);
    if (!size)
        return std::nullopt;
    const bool bold = dominant(subject, line, &document::CharLook::bold).value_or(false);
    return text::width_mm(text::trim(subject.plan.lines[line].text.text), *size, bold);
}

} // namespace kehoach::rules

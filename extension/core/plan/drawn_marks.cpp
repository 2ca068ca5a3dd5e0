// SPDX-License-Identifier: MPL-2.0
#include "plan/drawn_marks.hpp"

#include "document/edit.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::plan {

std::vector<int> drawn_between(const document::Document& document, const Plan& plan, std::size_t first,
                               std::size_t last) {
    std::vector<int> found;
    for (std::size_t at = first; at <= last; ++at) {
        const document::Paragraph& paragraph = document.paragraphs[plan.lines[at].paragraph];
        if (!paragraph.drawn_mm.empty() && plan.lines[at].line == 0)
            found.push_back(paragraph.index);
    }
    return found;
}

bool are_short_lines(const document::Document& document, const std::vector<int>& paragraphs) {
    const document::Page page = document.pages.empty() ? document::Page() : document.pages.front();
    const double width = page.width_mm - page.left_mm - page.right_mm;
    return std::all_of(paragraphs.begin(), paragraphs.end(), [&](int index) {
        document::Place place;
        place.paragraph = index;
        const auto& lines = document::find_paragraph(document, place)->drawn_mm;
        return std::all_of(lines.begin(), lines.end(), [&](double length) { return length < width; });
    });
}

bool is_room(const document::Document& document, const Plan& plan, std::size_t line) {
    if (line + 1 >= plan.lines.size())
        return false;
    const std::size_t here = plan.lines[line].paragraph, next = plan.lines[line + 1].paragraph;
    const document::Paragraph& paragraph = document.paragraphs[here];
    return text::trim(paragraph.text).empty() && !paragraph.new_page && next != here &&
           !document.paragraphs[next].cell && document.paragraphs[next].story == "body";
}

} // namespace kehoach::plan

// SPDX-License-Identifier: MPL-2.0
#include "plan/insertion_text.hpp"

namespace kehoach::plan {

using document::Place;

namespace {

bool is_title(Role role) {
    return role == Role::doc_type || role == Role::subject;
}

} // namespace

bool is_running(Role role) {
    return (role >= Role::legal_basis && role <= Role::continuation) || role == Role::empty ||
           role == Role::noise;
}

bool takes_words(Role role) {
    return is_running(role) || is_table_line(role) || role == Role::table_note || role == Role::footnote ||
           role == Role::attachment_note;
}

std::optional<std::size_t> InsertionText::line_at(const Place& place) const {
    std::optional<std::size_t> found;
    for (std::size_t at = 0; at < plan_.lines.size(); ++at)
        if (paragraph(at).story == place.story && paragraph(at).index == place.paragraph &&
            (!found || line(at).start <= place.start))
            found = at;
    return found;
}

bool InsertionText::has_main(Role role) const {
    return first([&](const Line& one) { return one.role == role && one.part == "main"; }).has_value();
}

bool InsertionText::is_begun() const {
    return first([](const Line& one) {
               return one.role == Role::doc_type || one.role == Role::number || is_ending(one.role);
           })
        .has_value();
}

bool InsertionText::is_paragraph(int index) const {
    return std::any_of(document_.paragraphs.begin(), document_.paragraphs.end(), [&](const auto& each) {
        return each.story == "body" && each.index == index && !each.cell;
    });
}

std::optional<std::size_t> InsertionText::last_title() const {
    std::optional<std::size_t> last;
    for (std::size_t at = 0; at < plan_.lines.size() && !is_heading(line(at).role); ++at)
        if (is_title(line(at).role) && line(at).part == "main")
            last = at;
    return last;
}

bool InsertionText::follows_title(std::size_t at) const {
    const auto last = last_title();
    const bool ruled = at + 1 < plan_.lines.size() && line(at + 1).role == Role::rule_line;
    return last && at >= *last && !ruled && line(at).part == "main" &&
           (is_title(line(at).role) || line(at).role == Role::rule_line);
}

std::optional<std::size_t> InsertionText::heading_before(std::size_t at) const {
    for (std::size_t back = at + 1; back-- > 0 && line(back).part == line(at).part;)
        if (is_heading(line(back).role))
            return back;
    return std::nullopt;
}

} // namespace kehoach::plan

// SPDX-License-Identifier: MPL-2.0
#include "plan/own_words.hpp"

#include "text/code_points.hpp"
#include "text/pattern.hpp"
#include "text/words.hpp"

namespace kehoach::plan {

namespace {

bool is_letter(std::string_view text, std::size_t at) {
    return text::has_letters(text.substr(at, text::decode_at(text, at).length));
}

} // namespace

bool cross(const Span& a, const Span& b) {
    return a.start < b.end && b.start < a.end;
}

bool is_subject(Role role) {
    return role == Role::subject || role == Role::attachment_title || role == Role::attachment_subject ||
           role == Role::appendix_label || role == Role::appendix_title;
}

bool is_title(Role role) {
    return is_subject(role) || is_heading(role);
}

bool is_of_something_else(std::string_view before) {
    static const text::Pattern words(
        "(?:luật|pháp lệnh|hiến pháp|so với|từ năm|trong năm qua|đã [^,;.]*|kết quả [^,;.]*)[^,;.]*$", true);
    return words.find(before).has_value();
}

std::vector<Span> cited_on(const Plan& plan, std::size_t line) {
    std::vector<Span> spans;
    for (const auto& fact : plan.citations) {
        if (fact.line == line)
            spans.push_back({fact.citation.start, fact.citation.end});
        if (fact.citation.date && fact.date_line == line)
            spans.push_back({fact.citation.date->start, fact.citation.date->end});
    }
    return spans;
}

std::vector<Span> finds(std::string_view text, std::string_view wanted) {
    std::vector<Span> found;
    if (wanted.empty())
        return found;
    for (auto at = text.find(wanted); at != std::string_view::npos; at = text.find(wanted, at + 1)) {
        const auto end = at + wanted.size();
        const auto before = at > 0 ? at - text::decode_before(text, at).length : 0;
        if ((at == 0 || !is_letter(text, before)) && (end == text.size() || !is_letter(text, end)))
            found.push_back({at, end});
    }
    return found;
}

} // namespace kehoach::plan

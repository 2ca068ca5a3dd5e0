// SPDX-License-Identifier: MPL-2.0
#include "plan/own_words.hpp"

#include "plan/wording.hpp"
#include "text/code_points.hpp"
#include "text/pattern.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::plan {

namespace {

bool is_letter(std::string_view text, std::size_t at) {
    return text::has_letters(text.substr(at, text::decode_at(text, at).length));
}

constexpr std::string_view about = "về việc";

/// A subject of fewer words may stand in a sentence without being meant.
constexpr std::ptrdiff_t sure_blanks = 3;

/// Without the words "về việc" at its beginning.
std::string bare_subject(const std::string& subject) {
    const bool opens = text::fold(subject).starts_with(std::string(about) + " ");
    return opens ? std::string(text::trim(std::string_view(subject).substr(about.size()))) : subject;
}

/// The new subject in the place of a copy that is written so; `without`: the copy has no "về việc" of its
/// own.
std::string in_its_place(std::string_view text, const Span& span, const std::string& is, bool without) {
    const auto before = text::trim(text.substr(0, span.start));
    const bool inside = !before.empty() && text::starts_small(text.substr(span.start));
    const auto by = without || text::fold(before).ends_with(about) ? bare_subject(is) : is;
    return inside ? in_sentence(by) : by;
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
    static const text::Pattern words("(?:(?<!pháp )(?<!kỷ )(?<!kỉ )luật|pháp lệnh|hiến pháp|so với|từ "
                                     "năm|trong năm qua|đã [^,;.]*|kết quả [^,;.]*)[^,;.]*$",
                                     true);
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

std::vector<SubjectCopy> subject_copies(std::string_view text, const std::string& was,
                                        const std::string& is) {
    auto bare = bare_subject(was);
    if (std::ranges::count(bare, ' ') < sure_blanks)
        bare = was;
    std::vector<SubjectCopy> copies;
    for (const auto& form : {was, in_sentence(was), bare, in_sentence(bare)})
        for (const auto& span : finds(text, form))
            copies.push_back({span, in_its_place(text, span, is, bare != was && form.size() == bare.size())});
    if (text::upper(was) != was)
        for (const auto& span : finds(text, text::upper(was)))
            copies.push_back({span, text::upper(is)});
    return copies;
}

} // namespace kehoach::plan

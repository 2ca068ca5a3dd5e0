// SPDX-License-Identifier: MPL-2.0
#include "rules/predicates/predicates.hpp"

#include "rules/edits.hpp"
#include "rules/kinds/spelling.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace kehoach::rules {

namespace {

using Place = std::pair<std::size_t, std::size_t>; ///< line and byte
using Places = std::map<std::string, Place, std::less<>>;

/// Where a short form is explained first: in brackets behind the words, or announced. GDPT 2018 explains
/// GDPT, "lớp NTVĐ" NTVĐ.
Places explained_at(const plan::Plan& plan) {
    Places places;
    const auto note = [&](std::string_view form, const Place& here) {
        const auto [at, fresh] = places.emplace(form, here);
        at->second = std::min(at->second, here);
    };
    for (const auto& one : plan.abbreviations) {
        const Place here{one.line, one.start};
        note(one.short_form, here);
        for (const auto word : text::split(one.short_form, ' '))
            if (word.size() < one.short_form.size() && text::is_capitals(word))
                note(word, here);
    }
    return places;
}

struct Found {
    Span span;
    std::string word;
};

/// Two capitals that begin a word: a line without them need not be searched. Đ is C4 90.
bool may_hold_short_form(std::string_view text, text::Breaks breaks) {
    const auto capital = [&](std::size_t at) {
        return (text[at] >= 'A' && text[at] <= 'Z') || text.substr(at).starts_with("Đ");
    };
    const auto begins = [&](std::size_t at) {
        if (at >= text.size() || !capital(at))
            return false;
        const auto next = at + (text[at] >= 'A' && text[at] <= 'Z' ? 1 : std::string_view("Đ").size());
        return next < text.size() && capital(next);
    };
    return begins(0) || std::ranges::any_of(breaks, [&](std::size_t at) {
               return begins(at + text::break_length(text[at]));
           });
}

/// The short forms of a line, without those that stand in brackets by themselves: they are being explained.
std::vector<Found> short_forms(const Subject& subject, std::size_t line, const text::Pattern& pattern) {
    const std::string_view text = subject.plan.lines[line].text.text;
    std::vector<Found> found;
    Quoted quoted(text);
    for (std::size_t from = 0; from < text.size();) {
        const auto match = pattern.find(text, from);
        if (!match)
            break;
        const auto word = match->front();
        from = std::max(word.end, from + 1);
        if (!quoted.holds(word.start))
            found.push_back(
                {{line, word.start, word.end}, std::string(text.substr(word.start, word.end - word.start))});
    }
    return found;
}

/// "(CDC)", "(CDC tỉnh)": no more than its place may stand behind it there.
bool in_brackets(std::string_view text, const Span& span) {
    constexpr std::size_t farthest = 24;
    if (span.start == 0 || text[span.start - 1] != '(')
        return false;
    const auto behind = text.substr(span.end, farthest);
    const auto end = behind.find_first_of("),;:(");
    return end != std::string_view::npos && behind[end] == ')';
}

} // namespace

// Headings in capitals, tables and codes of documents have short forms of their own; each is told once.
Test make_abbreviations(Parameters& parameters) {
    const auto scope = parameters.scope();
    const auto pattern = parameters.pattern("pattern");
    std::set<std::string, std::less<>> common;
    for (const auto& term : parameters.terms("common"))
        common.insert(term.is);
    return [=](const Subject& subject) -> Outcome {
        const auto explained = explained_at(subject.plan);
        std::set<std::string, std::less<>> told;
        std::vector<Hit> hits;
        for (const auto i : select(scope, subject)) {
            const std::string_view text = subject.plan.lines[i].text.text;
            if (!may_hold_short_form(text, subject.signs.breaks(i)))
                continue;
            const auto found = short_forms(subject, i, *pattern);
            if (found.empty() || text::is_capitals(text))
                continue;
            for (const auto& [span, word] : found) {
                const auto known = explained.find(word);
                const bool clear = common.contains(word) ||
                                   (known != explained.end() && known->second <= Place(i, span.start));
                if (in_brackets(text, span))
                    told.insert(word);
                else if (!clear && told.insert(word).second)
                    hits.push_back(hit_at(subject, span, {{"found", word}}));
            }
        }
        return met_without(std::move(hits));
    };
}

} // namespace kehoach::rules

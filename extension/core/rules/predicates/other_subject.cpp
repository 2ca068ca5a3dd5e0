// SPDX-License-Identifier: MPL-2.0
#include "plan/year_places.hpp"
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <set>
#include <string>

namespace kehoach::rules {

namespace {

/// What the paper says of itself: words of its subject, letterhead and names, folded.
std::set<std::string> own_words(const Subject& subject) {
    const auto& known = subject.plan.components;
    std::set<std::string> words;
    const auto add = [&](const std::string& text) {
        const auto folded = text::fold(text);
        for (const auto word : text::split(folded, ' '))
            words.emplace(text::trim(word));
    };
    if (known.subject)
        add(known.subject->value);
    for (const auto* lines : {&known.issuer, &known.issuer_parent})
        for (const auto& line : *lines)
            add(line.value);
    return words;
}

/// "Kế hoạch tổng kết …" with hardly a word of our own subject.
bool speaks_of_another(const Subject& subject, std::string_view text) {
    constexpr std::size_t fewest_words = 4;
    const auto folded = text::fold(text::trim(text));
    const auto type = text::fold(subject.plan.doc_type);
    if (type.empty() || !folded.starts_with(type + " ") || !subject.plan.components.subject)
        return false;
    const auto own = own_words(subject);
    const std::string_view rest = std::string_view(folded).substr(type.size() + 1);
    std::size_t all = 0, known = 0;
    for (const auto word : text::split(rest, ' '))
        if (text::has_letters(word)) {
            ++all;
            known += own.contains(std::string(text::trim(word))) ? 1U : 0U;
        }
    return all >= fewest_words && 2 * known < all;
}

/// A number of another paper of ours: of the same kind and issuer.
std::optional<std::string> other_number(const Subject& subject, std::string_view text) {
    const auto& own = subject.plan.components.number;
    if (!own || own->number.blank || own->number.value.empty())
        return std::nullopt;
    for (const auto& citation : grammar::find_citations(text)) {
        const auto& number = citation.number;
        if (number.type == own->number.type && number.issuer == own->number.issuer && !number.value.empty() &&
            number.full() != own->number.full())
            return number.full();
    }
    return std::nullopt;
}

/// Our own number with another day.
bool has_other_day(const Subject& subject, std::string_view text) {
    const auto& own = subject.plan.components;
    if (!own.number || own.number->number.blank || !own.date || !own.date->date.date.complete())
        return false;
    const auto citations = grammar::find_citations(text);
    return std::ranges::any_of(citations, [&](const grammar::Citation& citation) {
        return citation.number.full() == own.number->number.full() && citation.date &&
               citation.date->date.complete() && citation.date->date != own.date->date.date;
    });
}

/// Our own subject but for its year.
bool has_other_year(const Subject& subject, std::string_view text) {
    const std::string_view own = subject.plan.components.subject->value;
    const auto ours = plan::year_places(own), theirs = plan::year_places(text);
    if (ours.size() != 1 || theirs.size() != 1 || ours.front().kind != theirs.front().kind ||
        ours.front().year == theirs.front().year)
        return false;
    const auto before = [](std::string_view words, const plan::YearPlace& place) {
        return text::fold(text::trim(words.substr(0, place.start)));
    };
    return before(text, theirs.front()).ends_with(before(own, ours.front()));
}

bool is_of_another(const Subject& subject, std::string_view text) {
    return other_number(subject, text).has_value() || has_other_day(subject, text) ||
           has_other_year(subject, text) || speaks_of_another(subject, text);
}

Outcome in_margins(const Subject& subject) {
    std::vector<Hit> hits;
    for (std::size_t i = 0; i < subject.plan.lines.size(); ++i) {
        const auto& line = subject.plan.lines[i];
        const auto& story = subject.document.paragraphs[line.paragraph].story;
        const bool margin = story.starts_with("header:") || story.starts_with("footer:");
        if (margin && !is_enough(hits) && is_of_another(subject, line.text.text))
            hits.push_back(hit_at(subject, whole(subject, i), {{"found", std::string(trimmed(line).text)}}));
    }
    return met_without(std::move(hits));
}

Outcome in_title(const Subject& subject) {
    const auto& title = subject.document.leavings.title;
    if (title.empty())
        return not_applicable();
    if (!is_of_another(subject, title))
        return {};
    return met_without({hit_absent({{"found", title}})});
}

} // namespace

Test make_other_subject(Parameters& parameters) {
    const auto where = parameters.one_of("where", {"margins", "title"});
    return [=](const Subject& subject) -> Outcome {
        if (!subject.plan.components.subject)
            return not_applicable();
        return where == "margins" ? in_margins(subject) : in_title(subject);
    };
}

} // namespace kehoach::rules

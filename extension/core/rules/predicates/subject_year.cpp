// SPDX-License-Identifier: MPL-2.0
#include "plan/own_words.hpp"
#include "plan/year_places.hpp"
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"

#include <algorithm>
#include <optional>

namespace kehoach::rules {

namespace {

using plan::YearPlace;

/// The last year the subject names as the plan's own; nothing where it names a period or something else's.
std::optional<YearPlace> year_of(const Subject& subject, const text::Pattern& history) {
    const std::string_view words = subject.plan.components.subject->value;
    std::optional<YearPlace> last;
    for (const auto& place : plan::year_places(words)) {
        const auto before = words.substr(0, place.start);
        if (place.kind != YearPlace::Kind::year || plan::is_of_something_else(before) || history.find(before))
            return std::nullopt;
        if (!last || place.year > last->year)
            last = place;
    }
    return last;
}

/// All days set are of the year of the letterhead, and one is in its second half: nobody looks back so late.
bool is_set_for(const Subject& subject, int year) {
    constexpr int second_half = 7;
    bool late = false, any = false;
    for (const auto& fact : subject.plan.deadlines) {
        if (!grammar::is_limit(fact.deadline) || fact.deadline.date.year <= 0)
            continue;
        any = true;
        if (fact.deadline.date.year != year)
            return false;
        late = late || fact.deadline.date.month >= second_half;
    }
    return any && late;
}

/// Where the year stands in the lines of the subject.
std::optional<Hit> hit_in_subject(const Subject& subject, int year, int own) {
    const auto wanted = std::to_string(year);
    for (const auto i : subject.roles.of(plan::Role::subject))
        for (const auto& span : plan::finds(subject.plan.lines[i].text.text, wanted))
            return hit_at(subject, {i, span.start, span.end},
                          {{"found", wanted}, {"expected", std::to_string(own)}});
    return std::nullopt;
}

} // namespace

// A year long gone, or the last one in a plan whose days are all in this one.
Test make_subject_year(Parameters& parameters) {
    const auto history = parameters.pattern("history");
    const auto looks_back = parameters.pattern("looks_back");
    return [=](const Subject& subject) -> Outcome {
        const auto& known = subject.plan.components;
        if (!known.subject || !known.date || known.date->date.date.year <= 0)
            return not_applicable();
        const auto said = year_of(subject, *history);
        if (!said)
            return not_applicable();
        const int own = known.date->date.date.year;
        const bool reviews = looks_back->find(known.subject->value).has_value();
        const bool other =
            said->year < own - 1 || (said->year == own - 1 && !reviews && is_set_for(subject, own));
        if (!other)
            return {};
        const auto hit = hit_in_subject(subject, said->year, own);
        return hit ? met_without({*hit}) : Outcome{};
    };
}

} // namespace kehoach::rules

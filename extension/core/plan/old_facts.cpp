// SPDX-License-Identifier: MPL-2.0
#include "plan/old_facts.hpp"

#include "plan/year_places.hpp"

#include <algorithm>

namespace kehoach::plan {

namespace {

using Kind = YearPlace::Kind;

/// The last year a text names alone, and where it names none the last year of a period of two.
int own_year(std::string_view text) {
    int alone = 0, pair = 0;
    for (const auto& place : year_places(text)) {
        if (place.kind == Kind::period && place.last - place.year == 1)
            pair = place.last;
        if (place.kind == Kind::year)
            alone = place.year;
    }
    return alone > 0 ? alone : pair;
}

} // namespace

OldFacts old_facts(const Plan& plan) {
    OldFacts facts;
    const auto& known = plan.components;
    if (known.number && !known.number->number.blank && !known.number->number.value.empty())
        facts.number = known.number->number.full();
    if (known.date)
        facts.date = known.date->date.date;
    if (known.subject)
        facts.subject = known.subject->value;
    for (const auto& place : year_places(facts.subject))
        if (place.kind == Kind::period && place.last - place.year > 1)
            facts.period = facts.subject.substr(place.start, place.end - place.start);
    facts.year = own_year(facts.subject);
    if (facts.year == 0 && facts.date)
        facts.year = facts.date->year;
    // A letterhead without a date: the plan is of the year in which the last of its deadlines is.
    if (facts.year == 0)
        for (const auto& deadline : plan.deadlines)
            if (grammar::is_limit(deadline.deadline))
                facts.year = std::max(facts.year, deadline.deadline.date.year);
    for (const auto& signer : known.signers)
        for (const auto& name : signer.names)
            facts.names.push_back(name.value);
    return facts;
}

std::string renewed_subject(const OldFacts& old, const Renewal& wanted) {
    std::string subject = old.subject;
    auto places = year_places(subject);
    std::reverse(places.begin(), places.end());
    const int years = wanted.year > 0 && old.year > 0 ? wanted.year - old.year : 0;
    for (const auto& place : places) {
        const bool own_period =
            !old.period.empty() && subject.substr(place.start, place.end - place.start) == old.period;
        if (own_period && !wanted.period.empty())
            subject.replace(place.start, place.end - place.start, wanted.period);
        else if (!own_period && place.kind != Kind::date && std::abs(place.year - old.year) <= 1)
            subject.replace(place.start, place.end - place.start, moved(subject, place, years));
    }
    return subject;
}

} // namespace kehoach::plan

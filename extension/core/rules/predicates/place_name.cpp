// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::rules {

namespace {

bool names(const profile::Terms& terms, std::string_view place) {
    return std::any_of(terms.begin(), terms.end(),
                       [&](const profile::Term& term) { return text::same_wording(term.is, place); });
}

std::string issuer_of(const Subject& subject) {
    std::string all;
    for (const auto& line : subject.plan.components.issuer)
        all += line.value + " ";
    return text::fold(all);
}

std::optional<Span> place_of_letterhead(const Subject& subject) {
    const auto& place = subject.plan.components.place;
    if (!place || text::trim(place->value).empty())
        return std::nullopt;
    return Span{place->line, place->start, place->end};
}

} // namespace

// Which level goes before it, only the office knows; a place that is its own level has it written already.
Test make_place_level(Parameters& parameters) {
    const auto level = parameters.pattern("level");
    const auto commune = parameters.pattern("commune");
    const auto persons = parameters.terms("persons");
    const auto provinces = parameters.terms("provinces");
    return [=](const Subject& subject) -> Outcome {
        const auto span = place_of_letterhead(subject);
        if (!span)
            return not_applicable();
        const std::string place(words_at(subject, *span));
        if (level->find(place))
            return {};
        // The State asks for the level before names of persons only.
        const bool party = subject.profile.family == profile::Family::party;
        const bool short_name = party && text::trim(place).find(' ') == std::string_view::npos;
        const bool repeated = party && names(provinces, place) && commune->find(issuer_of(subject));
        if (!short_name && !repeated && !names(persons, place))
            return {};
        return met_without({hit_at(subject, *span, {{"found", place}})});
    };
}

// Many new communes bear the name of a former district or province: only a body above them is asked.
Test make_place_ended(Parameters& parameters) {
    const auto district = parameters.pattern("district");
    const auto since = grammar::parse_iso(parameters.text("since"));
    const auto commune = parameters.pattern("commune");
    const auto provinces = parameters.terms("provinces");
    if (!since)
        parameters.fault("since", "data.expected.iso_day");
    return [=](const Subject& subject) -> Outcome {
        const auto span = place_of_letterhead(subject);
        const auto& own = subject.plan.components.date;
        if (!span || !own || own->date.date.year == 0)
            return not_applicable();
        // Of a year alone the first day counts.
        const auto& day = own->date.date;
        if (day < grammar::Date{since->year, since->month, 0})
            return {};
        const std::string place(words_at(subject, *span));
        const auto ended = std::find_if(provinces.begin(), provinces.end(), [&](const profile::Term& term) {
            return text::same_wording(term.is, place) && term.ended(day);
        });
        const bool former = ended != provinces.end() && !commune->find(issuer_of(subject));
        if (!former && !district->find(place))
            return {};
        return met_without({hit_at(subject, *span, {{"found", place}})});
    };
}

} // namespace kehoach::rules

// SPDX-License-Identifier: MPL-2.0
#include "profile/profile.hpp"

#include <algorithm>
#include <utility>

namespace kehoach::profile {

namespace {

using Day = DayEvidence::Day;

constexpr double by_own_date = 1, by_part_of_date = 0.9, by_only_profile = 0.8, by_both_dates = 0.8,
                 by_bodies = 0.7, by_one_date = 0.6;

/// First and last day, inclusive.
using Span = std::pair<grammar::Date, grammar::Date>;
constexpr grammar::Date earliest{1, 1, 1}, latest{9999, 12, 31};

Choice none(std::string reason) {
    Choice choice;
    choice.reason = std::move(reason);
    return choice;
}

Choice chosen(std::vector<std::string> candidates, double certainty, std::string reason) {
    Choice choice;
    if (candidates.size() == 1)
        choice.id = candidates.front();
    choice.candidates = std::move(candidates);
    choice.certainty = choice.id ? certainty : 0;
    choice.reason = std::move(reason);
    return choice;
}

/// What a date with blank parts can mean.
Span span(const grammar::Date& date) {
    auto first = date, last = date;
    if (date.month == 0) {
        first.month = 1;
        last.month = 12;
    }
    if (date.day == 0) {
        first.day = 1;
        last.day = 31;
    }
    while (!grammar::is_valid(last))
        --last.day;
    return {first, last};
}

/// Profiles valid on any day of the span.
std::vector<std::string> within(const ProfileSet& profiles, Family family, const Span& days) {
    std::vector<std::string> result;
    for (const auto& id : profiles.candidates(family, std::nullopt)) {
        const auto& profile = profiles.head(id);
        if ((!profile.from || *profile.from <= days.second) && (!profile.to || days.first <= *profile.to))
            result.push_back(id);
    }
    return result;
}

bool is_older_than_all(const ProfileSet& profiles, Family family, const grammar::Date& last_day) {
    const auto ids = profiles.candidates(family, std::nullopt);
    return std::all_of(ids.begin(), ids.end(), [&](const std::string& id) {
        const auto& from = profiles.head(id).from;
        return from && last_day < *from;
    });
}

bool tells_year(const Day& date) {
    return date && date->year > 0 && grammar::is_valid(*date);
}

/// A mistyped day (32/7) leaves year and month as they are told, a mistyped month the year.
Day without_impossible_parts(Day date) {
    if (date && date->month > 12)
        date->month = date->day = 0;
    if (date && !grammar::is_valid(*date))
        date->day = 0;
    return date;
}

grammar::Date years_from(grammar::Date date, int years) {
    date.year += years;
    while (!grammar::is_valid(date))
        --date.day;
    return date;
}

/// A paper is younger than what it cites and older than what it asks for; and what it asks for first is
/// rarely more than a year away, as what it cites last is rarely older than that.
Span between(const Day& cited, const Day& first_set, const Day& last_set) {
    if (!first_set)
        return {span(*cited).first, years_from(span(*cited).second, 1)};
    const auto asked = span(*first_set).second;
    const auto year_before = years_from(span(*first_set).first, -1);
    const auto from = cited ? std::max(span(*cited).first, year_before) : year_before;
    return {from, std::min(span(*last_set).second, years_from(asked, 1))};
}

Choice by_own(const ProfileSet& profiles, Family family, const grammar::Date& own) {
    auto valid = within(profiles, family, span(own));
    if (!valid.empty())
        return chosen(std::move(valid), own.complete() ? by_own_date : by_part_of_date,
                      "profile.reason.own_date");
    const bool older = is_older_than_all(profiles, family, span(own).second);
    return none(older ? "profile.reason.older" : "profile.reason.no_profile");
}

/// The span of the dates narrowed by the lives of the bodies; the dates alone where both contradict.
Span narrowed(const Span& days, const DayEvidence& evidence) {
    const Span result{std::max(days.first, evidence.bodies_from.value_or(earliest)),
                      std::min(days.second, evidence.bodies_to.value_or(latest))};
    return result.first <= result.second ? result : days;
}

Choice by_other_evidence(const ProfileSet& profiles, Family family, const DayEvidence& evidence) {
    const bool cites = tells_year(evidence.cited), sets = tells_year(evidence.first_set);
    const Day none_told;
    const auto& cited = cites ? evidence.cited : none_told;
    const auto& set = sets ? evidence.first_set : none_told;
    const auto by_dates =
        cites || sets ? between(cited, set, sets ? evidence.last_set : set) : Span{earliest, latest};
    const auto days = narrowed(by_dates, evidence);
    if (is_older_than_all(profiles, family, days.second))
        return none("profile.reason.older");
    auto all = profiles.candidates(family, std::nullopt);
    if (all.size() == 1)
        return chosen(std::move(all), by_only_profile, "profile.reason.only_profile");
    auto possible = within(profiles, family, days);
    const bool dates_decide = within(profiles, family, by_dates).size() == 1;
    if (possible.empty() || (possible.size() > 1 && !dates_decide))
        return chosen(possible.empty() ? std::move(all) : std::move(possible), 0, "profile.reason.undated");
    if (!dates_decide)
        return chosen(std::move(possible), by_bodies, "profile.reason.bodies");
    return chosen(std::move(possible), cites && sets ? by_both_dates : by_one_date,
                  "profile.reason.named_date");
}

} // namespace

Choice choose(const ProfileSet& profiles, Family family, const DayEvidence& evidence) {
    if (profiles.candidates(family, std::nullopt).empty())
        return none("profile.reason.no_profile");
    const auto own = without_impossible_parts(evidence.own);
    return tells_year(own) ? by_own(profiles, family, *own) : by_other_evidence(profiles, family, evidence);
}

} // namespace kehoach::profile

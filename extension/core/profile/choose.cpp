// SPDX-License-Identifier: MPL-2.0
#include "profile/profile.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace kehoach::profile {

namespace {

using Day = std::optional<grammar::Date>;

constexpr double by_own_date = 1, by_part_of_date = 0.9, by_only_profile = 0.8, by_named_date = 0.6;

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

/// First and last day a date with blank parts can mean.
std::pair<grammar::Date, grammar::Date> span(const grammar::Date& date) {
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
std::vector<std::string> within(const ProfileSet& profiles, Family family, const grammar::Date& date) {
    const auto [first, last] = span(date);
    std::vector<std::string> result;
    for (const auto& id : profiles.candidates(family, std::nullopt)) {
        const auto profile = profiles.on(id, std::nullopt);
        if ((!profile.from || *profile.from <= last) && (!profile.to || first <= *profile.to))
            result.push_back(id);
    }
    return result;
}

bool is_older_than_all(const ProfileSet& profiles, Family family, const grammar::Date& date) {
    const auto ids = profiles.candidates(family, std::nullopt);
    return std::all_of(ids.begin(), ids.end(), [&](const std::string& id) {
        const auto from = profiles.on(id, std::nullopt).from;
        return from && span(date).second < *from;
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

grammar::Date year_after(grammar::Date date) {
    ++date.year;
    return date;
}

/// What is named last may be cited (the document is younger) or set as a deadline (it is older): so it is
/// read as anything from a year before it to a year after it, and what is not under a rule then is out.
Choice by_evidence(const ProfileSet& profiles, Family family, const grammar::Date& named) {
    std::set<std::string> possible;
    for (int year = named.year - 1; year <= named.year + 1; ++year)
        for (auto& id : within(profiles, family, {year, named.month, named.day}))
            possible.insert(std::move(id));
    if (possible.empty())
        return chosen(profiles.candidates(family, std::nullopt), 0, "profile.reason.undated");
    return chosen({possible.begin(), possible.end()}, by_named_date,
                  possible.size() == 1 ? "profile.reason.named_date" : "profile.reason.undated");
}

} // namespace

Choice choose(const ProfileSet& profiles, Family family, const Day& written_date,
              const Day& latest_date_named) {
    const auto own_date = without_impossible_parts(written_date);
    auto all = profiles.candidates(family, std::nullopt);
    if (all.empty())
        return none("profile.reason.no_profile");
    if (tells_year(own_date)) {
        auto valid = within(profiles, family, *own_date);
        if (valid.empty())
            return none(is_older_than_all(profiles, family, *own_date) ? "profile.reason.older"
                                                                       : "profile.reason.no_profile");
        return chosen(std::move(valid), own_date->complete() ? by_own_date : by_part_of_date,
                      "profile.reason.own_date");
    }
    if (tells_year(latest_date_named) && is_older_than_all(profiles, family, year_after(*latest_date_named)))
        return none("profile.reason.older");
    if (all.size() == 1)
        return chosen(std::move(all), by_only_profile, "profile.reason.only_profile");
    if (tells_year(latest_date_named))
        return by_evidence(profiles, family, *latest_date_named);
    return chosen(std::move(all), 0, "profile.reason.undated");
}

} // namespace kehoach::profile

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "grammar/date.hpp"
#include "text/json.hpp"

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::schedule {

/// unknown: nobody has told whether offices work that day.
enum class DayKind { working, weekend, holiday, unknown };

/// What a day is, and why: the holiday, the day it was exchanged for; empty where there is nothing to say.
struct Day {
    DayKind kind = DayKind::unknown;
    std::string vi, en;
    bool operator==(const Day&) const = default;
};

/// A day of work near a day off. Not certain: the list of that year is not known.
struct Offer {
    grammar::Date date;
    bool certain = false;
    bool operator==(const Offer&) const = default;
};

/// The days on which offices work, as far as lists of days off are known (data/calendars). Immutable once
/// loaded.
class Calendar {
public:
    /// One file for what holds every year and one for each year; of two that name a day the later holds.
    static Calendar load(const std::vector<text::DataFile>& files, text::DataFaults& faults);

    /// Whether the list of days off of a year is known.
    bool knows(int year) const { return years_.contains(year); }
    /// Of a full date that exists; any other is unknown.
    Day day(const grammar::Date& date) const;
    /// Of a day whose year is not known: a holiday where it is one in every year, else unknown.
    Day day_of_any_year(int month, int day) const;
    /// The nearest days of work before and behind a day.
    std::optional<Offer> before(const grammar::Date& date) const { return nearest(date, -1); }
    std::optional<Offer> behind(const grammar::Date& date) const { return nearest(date, 1); }

private:
    friend class CalendarReader;
    std::optional<Offer> nearest(const grammar::Date& date, int step) const;

    std::set<unsigned> weekend_;                    ///< 1 is Monday
    std::map<std::pair<int, int>, Day> every_year_; ///< by month and day
    std::map<grammar::Date, Day> days_;
    std::set<int> years_;
};

/// The six weeks in which a month lies, from Monday on.
std::array<grammar::Date, 42> weeks_of(int year, int month);
/// A month on or back, and the day so many days away.
grammar::Date month_away(const grammar::Date& date, int months);
grammar::Date day_away(const grammar::Date& date, int days);
/// 1 is Monday, 7 is Sunday.
unsigned weekday(const grammar::Date& date);

} // namespace kehoach::schedule

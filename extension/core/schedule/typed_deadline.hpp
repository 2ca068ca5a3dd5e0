// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "schedule/calendar.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace kehoach::schedule {

/// What a deadline in a drafter's own words names and the calendar does not have: a day, with or without a
/// year, a month, a quarter. As it is written; empty where there is nothing of the kind.
std::string impossible_in(std::string_view typed);

/// The first full day it names; where it names none, the first without its year, which is 0 then.
std::optional<grammar::Date> day_in(std::string_view typed);

/// A Sunday or a holiday that is set as a deadline: it may be meant.
struct DayOff {
    std::string date;   ///< 30/4/2027; 30/4 where no year is written
    std::string vi, en; ///< the holiday; empty for a Sunday
};
/// Of a day without its year only what is off in every year is told.
std::optional<DayOff> day_off_in(std::string_view typed, const Calendar& calendar);

} // namespace kehoach::schedule

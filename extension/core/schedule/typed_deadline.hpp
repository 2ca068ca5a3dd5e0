// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "grammar/date.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace kehoach::schedule {

/// What a deadline in a drafter's own words names and the calendar does not have: a day, with or without a
/// year, a month, a quarter. As it is written; empty where there is nothing of the kind.
std::string impossible_in(std::string_view typed);

/// The first full day it names.
std::optional<grammar::Date> day_in(std::string_view typed);

} // namespace kehoach::schedule

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "fault.hpp"
#include "grammar/date.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace kehoach::test {

/// The day of a clean plan; nothing where it has none.
std::optional<grammar::Date> day_of(const Specimen& specimen);
/// So many days after a day, or the nearest one behind on which offices surely work.
grammar::Date working(const grammar::Date& day, int after);
/// The first Sunday at least so many days after a day.
grammar::Date sunday(const grammar::Date& day, int after);

/// A sentence with what stands in braces filled in for a plan: {year}; {a} to {d}: days of work 30, 40, 50
/// and 60 days behind the plan's; {past}: 20 days before it; {sunday}; {holiday}: a fixed holiday to come;
/// {weekday}, {wrong}: of {a}.
std::string for_plan(const std::string& sentence, const grammar::Date& day);

/// The plan with one of the sentences at the end of one of its items; which one differs from plan to plan.
std::optional<Planted> with_one_of(const std::vector<std::string>& sentences, const Specimen& specimen);

} // namespace kehoach::test

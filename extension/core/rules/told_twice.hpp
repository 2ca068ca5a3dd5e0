// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/named_work.hpp"

#include <utility>
#include <vector>

namespace kehoach::rules {

using TwoTimes = std::pair<const plan::DeadlineFact*, const plan::DeadlineFact*>;

/// Work of a table, or an event with a line for its time, that a sentence sets another time for; where any
/// sentence agrees with it, nothing is said. And events held once that two sentences set on two days.
std::vector<TwoTimes> told_twice(const Subject& subject, const ActWords& words, const ActWords::List& events,
                                 int most_days);

} // namespace kehoach::rules

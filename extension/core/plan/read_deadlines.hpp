// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/mentions.hpp"
#include "plan/passage.hpp"

#include <vector>

namespace kehoach::plan {

/// Adds the times of a passage that bind somebody, or that might. Of those in `cited` (places in the
/// passage) none is one.
void read_deadlines(Mentions& into, const Passage& passage, const std::vector<grammar::Citation>& cited);

/// Adds those of columns that say when or until when, in tables of the text and of appendices.
void read_time_columns(Reading& reading);

/// Once all are read: years that only the paper tells, and what has gone by when it was written.
void settle_deadlines(Plan& plan);

} // namespace kehoach::plan

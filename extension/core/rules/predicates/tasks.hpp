// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/task_words.hpp"
#include "rules/parameters.hpp"
#include "rules/test.hpp"

namespace kehoach::rules {

/// The words of tasks, from the lists that a rule names.
plan::TaskWords task_words(Parameters& parameters);

Test make_task_gaps(Parameters& parameters);       ///< tasks without owner, time or product: counted once
Test make_task_recipients(Parameters& parameters); ///< who has a task gets the paper
Test make_ended_owners(Parameters& parameters);    ///< who has a task still exists
Test make_idle_recipients(Parameters& parameters); ///< who gets the paper has a part in it

} // namespace kehoach::rules

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/addressees.hpp"
#include "plan/plan.hpp"
#include "plan/superior.hpp"

#include <vector>

namespace kehoach::plan {

/// What a superior's plan asks for, in the order of the text: all that is asked of us, and of others what has
/// a deadline. A paragraph that asks several things until different days gives as many tasks.
std::vector<SuperiorTask> superior_tasks(const Plan& plan, const Addressees& addressees);

} // namespace kehoach::plan

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan.hpp"

#include <string>

namespace kehoach::plan {

/// What is to be done by a time, and by whom as far as the sentence says; else empty.
struct DeadlineTask {
    std::string what, who;
};
DeadlineTask task_of(const Plan& plan, const DeadlineFact& fact);

} // namespace kehoach::plan

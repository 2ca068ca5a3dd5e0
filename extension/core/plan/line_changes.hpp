// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan.hpp"

#include <string>
#include <vector>

namespace kehoach::plan {

/// A line that reads otherwise than before. A label counts as it is displayed, typed or automatic.
struct LineChange {
    std::size_t line = 0; ///< of the plan as it is
    std::string before;   ///< empty: there was no such line
    std::string after;
};

/// What reads otherwise in `after`, in its order; a line that only moved does not.
std::vector<LineChange> line_changes(const Plan& before, const Plan& after);

} // namespace kehoach::plan

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan.hpp"
#include "plan/superior.hpp"

namespace kehoach::rules {

/// A superior's paper that ours carries out: as it is read, and what of it is asked of our office.
struct SuperiorPaper {
    plan::Plan plan;
    plan::Superior content;
};

} // namespace kehoach::rules

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan.hpp"
#include "profile/bodies.hpp"

namespace kehoach::plan {

/// What a recognised document says of its day: its date, and for papers without one the dates it cites and
/// sets and the bodies that issue and receive it.
profile::DayEvidence day_evidence(const Plan& plan, const profile::Bodies& bodies);

} // namespace kehoach::plan

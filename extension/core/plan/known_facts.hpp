// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan.hpp"
#include "plan/plan_spec.hpp"

#include <string>
#include <vector>

namespace kehoach::plan {

/// The values of lines that say one thing together, with blanks between: a name that runs over two lines.
std::string joined(const std::vector<Fact>& lines);
/// What the document says of itself, for the parts that repeat it: issuer, number, date, place, subject.
PlanSpec facts_of(const Plan& plan);
/// The fields of those that `spec` leaves empty.
PlanSpec completed(PlanSpec spec, const PlanSpec& facts);

} // namespace kehoach::plan

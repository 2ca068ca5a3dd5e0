// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan.hpp"
#include "plan/plan_spec.hpp"

#include <optional>
#include <string>

namespace kehoach::plan {

/// The own words of a line and of the lines that carry it on, without label or dash.
std::string own_text(const Plan& plan, std::size_t line);

/// The outline of the report that is attached to a plan, as a tree; none where there is no such part.
std::optional<ReportOutline> attached_outline(const Plan& plan);

} // namespace kehoach::plan

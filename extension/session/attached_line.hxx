// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form_spec.hpp"
#include "plan/plan_spec.hpp"
#include "profile/profile.hpp"

#include <optional>

namespace kehoach::session {

/// The plan a form is tied to, as far as the tie tells it; nothing where number or day cannot be read.
std::optional<plan::PlanSpec> tied_plan(const form::AttachedTo& tied, const profile::ProfileSet& profiles);

/// The form with the line (Kèm theo …) printed as the regulation in force on the plan's date wants it. Forms
/// that have such a line already, or are tied to nothing, stay as they are; so do those whose date cannot be
/// told.
form::FormSpec with_attached_line(form::FormSpec spec, const profile::ProfileSet& profiles);

} // namespace kehoach::session

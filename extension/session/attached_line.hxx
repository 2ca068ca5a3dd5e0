// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form_spec.hpp"
#include "profile/profile.hpp"

namespace kehoach::session {

/// The form with the line (Kèm theo …) printed as the regulation in force on the plan's date wants it. Forms
/// that have such a line already, or are tied to nothing, stay as they are; so do those whose date cannot be
/// told.
form::FormSpec with_attached_line(form::FormSpec spec, const profile::ProfileSet& profiles);

} // namespace kehoach::session

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"
#include "plan/compose.hpp"

namespace kehoach::faces {

/// NewPlan: argument Spec, or the dialog; gives the new document.
css::uno::Any new_plan(const Call& call);
/// Insert…: one part from argument Spec, or from its page of the dialog.
css::uno::Any insert_part(const Call& call, plan::Part part);
template<plan::Part part>
css::uno::Any insert(const Call& call) {
    return insert_part(call, part);
}
/// Restructure: JSON of what was done.
css::uno::Any restructure(const Call& call);
css::uno::Any convert_profile(const Call& call);

} // namespace kehoach::faces

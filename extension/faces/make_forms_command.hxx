// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"

namespace kehoach::faces {

/// MakeForms: gives the new workbook, or JSON of the tables of the plan (DryRun). Without Tables those that
/// wait to be filled in.
css::uno::Any make_forms(const Call& call);

} // namespace kehoach::faces

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"

namespace kehoach::faces {

/// The tasks of the open plan as a table in it (Target=writer), a workbook (calc) or a calendar file (ics,
/// with URL).
css::uno::Any schedule(const Call& call);

} // namespace kehoach::faces

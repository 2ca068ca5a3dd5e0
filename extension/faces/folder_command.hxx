// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"

namespace kehoach::faces {

/// Checks all texts of a folder; gives back the workbook that tells what came of them.
css::uno::Any check_folder(const Call& call);

} // namespace kehoach::faces

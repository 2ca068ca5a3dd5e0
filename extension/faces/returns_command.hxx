// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"

namespace kehoach::faces {

/// MakeReturns: a workbook of the forms for each unit. Arguments Units (names), or Table (a range with names
/// and crosses), Folder, Format (xlsx, ods), Accents, Zip, Overwrite; or the dialog. JSON of the files.
css::uno::Any make_returns(const Call& call);

} // namespace kehoach::faces

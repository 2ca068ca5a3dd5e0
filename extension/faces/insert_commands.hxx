// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"
#include "session/insert_part.hxx"

namespace kehoach::faces {

/// The JSON of what was inserted; a person is told where recording of changes did not hold it.
css::uno::Any tell_inserted(const Call& call, const session::Inserted& inserted);

} // namespace kehoach::faces

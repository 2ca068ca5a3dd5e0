// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"

namespace kehoach::faces {

/// PackFolder: gives JSON of session::Archive.
css::uno::Any pack_folder(const Call& call);

} // namespace kehoach::faces

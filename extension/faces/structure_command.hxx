// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"

namespace kehoach::faces {

/// Opens the deck with the parts of the document. With arguments: what a line of the body is (Role; empty:
/// what the program takes it for).
css::uno::Any structure(const Call& call);

} // namespace kehoach::faces

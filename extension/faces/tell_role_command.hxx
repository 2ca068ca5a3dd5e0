// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"

namespace kehoach::faces {

/// TellRole: what a line of the body is (Role; empty: what the program takes it for).
css::uno::Any tell_role(const Call& call);

} // namespace kehoach::faces

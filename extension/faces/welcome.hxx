// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"

namespace kehoach::faces {

/// The page of what to try first. Comes back where the person goes on with the call; does what the person
/// chooses instead, and throws Refused("session.cancelled") for the call.
void welcome(const Call& call);

} // namespace kehoach::faces

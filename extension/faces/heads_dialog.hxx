// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"
#include "session/result_answers.hxx"

namespace kehoach::faces {

/// Lays the heads of forms and those of the files that came side by side, and takes what a person says they are; of
/// those he did not confirm, nothing. Throws Refused("session.cancelled") where he thought better of it all.
std::vector<std::optional<returns::ToldHeads>> ask_heads(const Call& call, const std::vector<session::OpenHeads>& sheets);

} // namespace kehoach::faces

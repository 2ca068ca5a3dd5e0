// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"
#include "session/returns.hxx"

#include <optional>

namespace kehoach::faces {

struct ReturnsAnswer {
    session::ReturnsWanted wanted;
    session::ReturnsPlan plan; ///< what is there already may be written over
};

/// Asks who gets which form, and where to; nothing where the person cancels. `before`: what was answered
/// last time, to go on from, and the key of why it is asked again.
std::optional<ReturnsAnswer> ask_returns_to_make(const Call& call,
                                                 const std::optional<ReturnsAnswer>& before = {},
                                                 const char* why = nullptr);

} // namespace kehoach::faces

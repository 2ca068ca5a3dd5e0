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

/// Asks who gets which form, and where to; nothing where the person cancels.
std::optional<ReturnsAnswer> ask_returns_to_make(const Call& call);

} // namespace kehoach::faces

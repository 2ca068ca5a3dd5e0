// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"

namespace kehoach::faces {

/// A copy and its PDF to send out, at `URL`, without what is nobody else's business; with `Apart` attachments
/// are files of their own.
css::uno::Any release(const Call& call);

} // namespace kehoach::faces

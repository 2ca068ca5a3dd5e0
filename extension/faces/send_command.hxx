// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"

namespace kehoach::faces {

/// SendToWriter: gives JSON of what was done, as session::to_json of a SentForm or SentFigures; or the new text.
css::uno::Any send_to_writer(const Call& call);

} // namespace kehoach::faces

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"

namespace kehoach::faces {

/// What the status bar says of a document: how much its last check has found; nothing before the first.
std::string finding_count(const css::uno::Reference<css::uno::XComponentContext>& context,
                          const css::uno::Reference<css::frame::XModel>& model);

/// Findings: opens the panel; a document that nobody has checked yet is. Gives what the status bar says.
css::uno::Any findings(const Call& call);

} // namespace kehoach::faces

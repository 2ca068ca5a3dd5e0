// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"

namespace kehoach::faces {

/// What whoever helps wants to know of this installation, to be read and then copied.
void show_diagnostics(const css::uno::Reference<css::uno::XComponentContext>& context,
                      const css::uno::Reference<css::frame::XFrame>& frame);

/// The same as a command, or with `URL` into a file. Gives back the text.
css::uno::Any diagnostics(const Call& call);

} // namespace kehoach::faces

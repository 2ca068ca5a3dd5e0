// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"

namespace kehoach::faces {

/// The office's own packs: a list with name, version and hash; add a file, remove one.
void show_packs(const css::uno::Reference<css::uno::XComponentContext>& context,
                const css::uno::Reference<css::frame::XFrame>& frame);

/// The same as a command. With argument Add (path or URL of a pack's file) or Remove (its name) without a
/// window; gives back the list as JSON.
css::uno::Any house_packs(const Call& call);

} // namespace kehoach::faces

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"

namespace kehoach::faces {

/// A new text as the result of a command. The cursor stands where the last part was written, pages below the
/// letterhead: whoever sees the text sees its beginning.
css::uno::Any shown_from_its_start(const Call& call, const css::uno::Reference<css::frame::XModel>& made);

/// What a command has made comes before the document it was called from.
void bring_to_front(const css::uno::Reference<css::frame::XFrame>& frame);

/// Keys go to the text or the sheets of the window, not to a panel beside them.
void keys_to_paper(const css::uno::Reference<css::frame::XFrame>& frame);

/// Whether a person sees the window.
bool is_visible(const css::uno::Reference<css::frame::XFrame>& frame);

} // namespace kehoach::faces

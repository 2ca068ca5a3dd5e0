// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/panel_view.hxx"
#include "faces/panel_words.hxx"

namespace kehoach::faces {

/// Asks in the panel which regulation applies, once: the question stands there as long as the document does
/// not answer it itself.
void ask_profile(PanelView& view, const PanelWords& words, const session::DocumentSession& session);

/// Takes the answer that was chosen, where it is another than before; what is refused is thrown on.
void take_profile(PanelView& view, const PanelWords& words, session::DocumentSession& session);

} // namespace kehoach::faces

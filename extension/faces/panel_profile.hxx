// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/panel_view.hxx"
#include "faces/panel_words.hxx"

namespace kehoach::faces {

/// Shows which regulation applies, and asks for it where the document does not tell.
void show_profile(PanelView& view, const PanelWords& words, const session::DocumentSession& session);

/// What a person chose in the list of regulations.
struct ChosenProfile {
    std::string id;    ///< empty: the document decides
    bool kept = false; ///< remembered in the document, which does not tell by itself; else for this check
};
/// Nothing where it is what applies already.
std::optional<ChosenProfile> chosen_profile(const PanelView& view, const session::DocumentSession& session);

} // namespace kehoach::faces

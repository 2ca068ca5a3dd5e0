// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/panel_words.hxx"
#include "session/place_names.hxx"

namespace kehoach::faces {

/// Names the places of the last check of a text; made once for each check. None for a workbook: its findings
/// name their cells.
std::unique_ptr<session::PlaceNames>
place_names(const css::uno::Reference<css::uno::XComponentContext>& context,
            const session::DocumentSession& session);

/// A finding in full: sentence, place, what its repair makes of it, how sure it is where that is in doubt,
/// clause and the words of the regulation.
std::string detail(const css::uno::Reference<css::uno::XComponentContext>& context,
                   const session::DocumentSession& session, const session::PlaceNames* places,
                   const session::Shown& shown);

} // namespace kehoach::faces

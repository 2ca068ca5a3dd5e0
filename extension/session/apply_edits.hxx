// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/edits.hxx"

namespace kehoach::session {

/// Carries out edits, outcomes in the order given; with `tracked` those of text are recorded as tracked
/// changes and those of look, page and structure are not, for rejecting them would not bring the look back.
std::vector<writer::Outcome> apply_edits(office::UndoScope& scope,
                                         const css::uno::Reference<css::frame::XModel>& model,
                                         const std::vector<document::Edit>& edits, bool tracked);

} // namespace kehoach::session

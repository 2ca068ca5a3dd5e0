// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"

namespace kehoach::faces {

/// NextFinding, PreviousFinding: goes from the cursor to the next thing found and shows it in the panel;
/// checks first where the last result is not of the text as it is. Its id; nothing where nothing stands in
/// the text.
css::uno::Any next_finding(const Call& call);
css::uno::Any previous_finding(const Call& call);

} // namespace kehoach::faces

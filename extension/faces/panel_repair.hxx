// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/panel_words.hxx"
#include "faces/repair_dialog.hxx"

namespace kehoach::faces {

/// Whether the program itself can mend the finding.
bool can_repair(const session::Shown& shown);

/// Which repairs of a finding are wanted: the one it has; of several, each a word of the user's own, he is
/// asked. Nothing where he cancels.
std::optional<ChosenRepairs> wanted_repairs(const css::uno::Reference<css::uno::XComponentContext>& context,
                                            const css::uno::Reference<css::frame::XFrame>& frame,
                                            const session::DocumentSession& session,
                                            const session::Shown& shown);

/// Whether anything of the last check can be mended.
bool can_repair_any(const session::DocumentSession& session);

/// Shows all that can be mended, mends what is chosen of it and gives what to say: a line, and what was left
/// on those below. Nothing where he cancels.
std::optional<std::string> repair_chosen(const css::uno::Reference<css::uno::XComponentContext>& context,
                                         const css::uno::Reference<css::frame::XFrame>& frame,
                                         session::DocumentSession& session,
                                         const rules::CheckOptions& options);

/// Repairs the finding of that id and gives what to say of it.
std::string repair_finding(const PanelWords& words, session::DocumentSession& session,
                           const rules::CheckOptions& options, const std::string& id,
                           const ChosenRepairs& wanted);

} // namespace kehoach::faces

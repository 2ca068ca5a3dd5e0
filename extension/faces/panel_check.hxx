// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "session/document_session.hxx"

#include <com/sun/star/frame/XFrame.hpp>

namespace kehoach::faces {

/// A check as the panel shows it: pages read too, with all verdicts.
rules::CheckOptions panel_check(plan::Stage stage);

/// The same under the regulation of the last check, where one was asked for, and with what the frame's
/// document is compared with: the files that go out with a plan, and the superior's paper of the last check.
rules::CheckOptions panel_check_compared(const css::uno::Reference<css::uno::XComponentContext>& context,
                                         const css::uno::Reference<css::frame::XFrame>& frame,
                                         const session::DocumentSession& session, plan::Stage stage);

/// Checks, with a window to cancel it where it takes long. Whoever listens to the session shows what it
/// found.
void check_in_panel(const css::uno::Reference<css::uno::XComponentContext>& context,
                    const css::uno::Reference<css::frame::XFrame>& frame, session::DocumentSession& session,
                    const rules::CheckOptions& options);

} // namespace kehoach::faces

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "session/document_session.hxx"

#include <com/sun/star/frame/XFrame.hpp>

namespace kehoach::faces {

/// Asks how much of a finding is to be left alone (this place, the rule in this document, the rule on this
/// machine) and why, and sees to it. False where the person thought better of it.
bool ignore_finding(const css::uno::Reference<css::uno::XComponentContext>& context,
                    const css::uno::Reference<css::frame::XFrame>& frame, session::DocumentSession& session,
                    const session::Shown& shown);

/// Shows all that is left alone in the document and on the machine; each can be taken back.
void show_ignored(const css::uno::Reference<css::uno::XComponentContext>& context,
                  const css::uno::Reference<css::frame::XFrame>& frame, session::DocumentSession& session);

/// Of no document: what is left alone in every one on this machine.
void show_ignored_on_machine(const css::uno::Reference<css::uno::XComponentContext>& context,
                             const css::uno::Reference<css::frame::XFrame>& frame);

} // namespace kehoach::faces

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/undo_scope.hxx"

#include <string>

namespace kehoach::session {

/// The id of the profile a document is remembered to be under: its user was asked once, or it was made so.
/// A full date of its own decides against it (profile::answered). Empty: nobody said.
std::string answered_profile(const css::uno::Reference<css::frame::XModel>& model);
/// An empty id forgets.
void remember_profile(office::UndoScope& scope, const css::uno::Reference<css::frame::XModel>& model,
                      const std::string& id);

} // namespace kehoach::session

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/undo_scope.hxx"
#include "profile/profile.hpp"

#include <string>

namespace kehoach::session {

/// The id of the profile a document is remembered to be under: its user was asked once, or it was made so.
/// A full date of its own decides against it (profile::answered). Empty: nobody said.
std::string answered_profile(const css::uno::Reference<css::frame::XModel>& model);
/// The id of the profile a document was converted to: its own date, which may be older, no longer decides.
/// Empty: it was not.
std::string converted_profile(const css::uno::Reference<css::frame::XModel>& model);
void remember_conversion(office::UndoScope& scope, const css::uno::Reference<css::frame::XModel>& model,
                         const std::string& id);
/// The profile to be wanted for a document: what it was converted to, else the answer where the document does
/// not tell; empty: its date and issuer decide.
std::string remembered_profile(const css::uno::Reference<css::frame::XModel>& model,
                               const profile::Choice& of_document);
/// The same from what was remembered: the profile converted to, and the answer.
std::string remembered_profile(const std::string& converted, const std::string& answer,
                               const profile::Choice& of_document);
/// An empty id forgets.
void remember_profile(office::UndoScope& scope, const css::uno::Reference<css::frame::XModel>& model,
                      const std::string& id);

} // namespace kehoach::session

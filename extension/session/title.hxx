// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/undo_scope.hxx"
#include "plan/compose.hpp"

#include <com/sun/star/frame/XModel.hpp>

namespace kehoach::session {

/// The title in a document's properties, by which windows, readers of PDF and screen readers call it: the
/// type and subject of what was composed.
void give_title(const css::uno::Reference<css::frame::XModel>& model, const plan::Composed& composed);
/// The same of a copy that goes out; empty: it keeps the one it has.
void give_title(const css::uno::Reference<css::frame::XModel>& model, const std::string& title);
/// What the window for saving offers as the name of a document that has no file yet.
void propose_name(const css::uno::Reference<css::frame::XModel>& model, const std::string& name);
/// Where the title says the subject as it was, it says it as it is.
void follow_title(office::UndoScope& scope, const css::uno::Reference<css::frame::XModel>& model,
                  const std::string& was, const std::string& is);

} // namespace kehoach::session

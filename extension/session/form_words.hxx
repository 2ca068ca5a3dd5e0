// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calc/sheet.hxx"

namespace kehoach::session {

/// What drawn forms say to people, and the words that their cells take for a figure.
calc::Words form_words(const css::uno::Reference<css::uno::XComponentContext>& context);

} // namespace kehoach::session

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hpp"
#include "document/edit.hpp"

#include <string>

namespace kehoach::session {

/// The marked text as people are shown it: on one line and not too long; a mark or a letter alone with the
/// words around it. Empty where nothing in the text is marked (a page, what is missing).
std::string excerpt_of(const document::Document& document, const document::Place& place);

} // namespace kehoach::session

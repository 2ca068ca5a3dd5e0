// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hpp"

#include <string>

namespace kehoach::document {

/// Broader than high.
bool is_lying(const Page& page);

/// Null where the document has no page style of this name.
const Page* find_page(const Document& document, const std::string& name);

/// The page style under which a paragraph of the body begins, by its position in the document: that of the
/// last break before it. Null where it is not known.
const Page* page_under(const Document& document, std::size_t paragraph);

} // namespace kehoach::document

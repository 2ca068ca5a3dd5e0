// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hpp"
#include "office/undo_scope.hxx"
#include "writer/uno.hxx"

#include <optional>

namespace kehoach::writer {

/// The page style of that name gets the values of `page` (made where it is missing): a step of the scope
/// that undo takes back whole, the page style included. `text`: font and language for a page number.
void write_page(office::UndoScope& scope, const Model& model, const OUString& name,
                const document::Page& page, const document::CharLook& text = {});

/// A page style as it is.
document::Page read_page(const Model& model, const OUString& name);

/// Name of the page style of a paragraph or table; that of the document's beginning where it cannot be told.
OUString page_style_at(const Model& model, const Properties& paragraph);

} // namespace kehoach::writer

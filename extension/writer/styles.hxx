// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hpp"
#include "office/undo_scope.hxx"
#include "writer/uno.hxx"

#include <com/sun/star/container/XNameContainer.hpp>

namespace kehoach::writer {

/// A family of styles by its programmatic name, as in ParagraphStyles.
Ref<css::container::XNameContainer> family(const Model& model, const char* name);
Properties style_of(const Ref<css::container::XNameContainer>& family, const OUString& name);

/// Makes the paragraph styles (list styles for their bullets must exist) or brings them to the look wanted.
void write_styles(office::UndoScope& scope, const Model& model, const document::Document& document);

/// The style of a key; null where the document asks for none of that key.
const document::Style* find_style(const document::Document& document, const std::string& key);

} // namespace kehoach::writer

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hpp"
#include "writer/touches.hxx"

#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextCursor.hpp>
#include <vector>

namespace kehoach::writer {

/// Whether the last block of a document is to be written into the empty paragraph at `tail` itself: joined to
/// it afterwards, a look of all its words would be no look of the paragraph any more, and its number would
/// have that of the style.
bool goes_into(const document::Document& document, const Ref<css::text::XTextRange>& tail);

/// Writes the body of a document, paragraphs and tables, before the empty paragraph at `tail`, which stays
/// behind the last block or (`into_tail`) becomes that. Styles and page styles must
/// exist. `usable_mm`: width of the text area there.
/// What is left to do for single blocks is given back, numbered from the first block written.
std::vector<Touch> write_blocks(const Model& model, const document::Document& document,
                                const Ref<css::text::XTextRange>& tail, double usable_mm, bool into_tail);

/// The paragraph in which a place is.
Ref<css::text::XTextRange> paragraph_at(const Ref<css::text::XTextRange>& place);

/// Takes away the empty paragraph at `tail` where Writer can do without it.
void drop_paragraph(const Ref<css::text::XTextRange>& tail);

/// A cursor over `length` UTF-16 units behind `start`.
Ref<css::text::XTextCursor> span(const Ref<css::text::XTextRange>& start, std::size_t skip,
                                 std::size_t length);

} // namespace kehoach::writer

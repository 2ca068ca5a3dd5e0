// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/insert.hxx"
#include "writer/uno.hxx"

#include <com/sun/star/text/XTextRange.hpp>

namespace kehoach::writer {

/// An empty paragraph of no particular look before which blocks are written.
struct InsertionPoint {
    Ref<css::text::XTextRange> tail;
    bool keeps_tail = false; ///< it was there before, and has to stay
};
InsertionPoint insertion_point(const Model& model, Where where, int before);

/// Throws Refused("insert.no-cursor") or ("edit.protected").
void require_cursor(const Model& model);
void insert_at_cursor(const Model& model, const OUString& text);

/// Behind what is selected, which stays; bold alone, the words behind are as before.
void insert_words(const Model& model, const OUString& text, bool bold);

/// Page style of the first page.
OUString first_page_style(const Model& model);

} // namespace kehoach::writer

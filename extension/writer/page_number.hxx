// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hpp"
#include "writer/uno.hxx"

#include <com/sun/star/text/XTextRange.hpp>
#include <optional>

namespace kehoach::writer {

/// A page number in the headers of a page style, in text or in a frame there.
struct FoundNumber {
    Ref<css::text::XTextRange> at;
    bool on_first = true;
};
std::optional<FoundNumber> find_number(const Properties& page_style);

/// Puts the page number into the header (which is on), or gives the look wanted to the one that is there;
/// `text`: font and language of the document's text.
void put_number(const Model& model, const Properties& page_style, const document::Page& page,
                const document::CharLook& text);

/// Takes the page number out of the header that the first page has for itself, if there is one.
void take_first_number(const Properties& page_style);

/// What of a page is told by its number.
void read_number(const Properties& page_style, document::Page& page);

} // namespace kehoach::writer

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hpp"

#include <string>
#include <vector>

namespace kehoach::document {

/// A place in a document. Offsets are bytes in the stored text of the whole paragraph.
struct Place {
    std::string story = "body";
    int paragraph = -1; ///< index in the story; -1: an absent part
    int line = 0;
    std::size_t start = 0, end = 0;
    std::string excerpt;
    bool operator==(const Place&) const = default;
};

/// The paragraph a place stands in; nullptr where the document has none such.
const Paragraph* find_paragraph(const Document& document, const Place& place);

/// One change of what exists. `before` and `after` are for people and for the log.
struct Edit {
    enum class Kind {
        replace_text,   ///< [start, end) of the place by `text`
        char_look,      ///< of [start, end)
        paragraph_look, ///< of the paragraph, which gets the style named `style` first where one is named
        page,           ///< the page style named `page.name` gets these values
        style_look,     ///< the paragraph style named `style` gets chars and look
        remove_paragraph,
        insert_paragraph, ///< `text` as a new paragraph before the one at the place, in its look
        append_paragraph  ///< the same behind it, in its look but for `chars` and `look`
    };
    Kind kind = Kind::replace_text;
    Place place;
    std::string text, style;
    CharLook chars;
    ParagraphLook look;
    Page page;
    std::string before, after;
    bool operator==(const Edit&) const = default;
};

} // namespace kehoach::document

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/edit.hpp"

namespace kehoach::document {

/// One change of how a text is parted into paragraphs: no letter or digit of a paragraph that stays goes.
struct LineEdit {
    enum class Kind {
        cut,    ///< [start, end) goes: blanks that stand for an indent
        drop,   ///< the paragraph goes: an empty one, or the number of a page
        join,   ///< the paragraph goes on the one before it
        split,  ///< the line break [start, end) becomes the end of a paragraph
        unbreak ///< the line break [start, end) becomes a blank
    };
    Kind kind = Kind::cut;
    Place place;
    bool operator==(const LineEdit&) const = default;
};

} // namespace kehoach::document

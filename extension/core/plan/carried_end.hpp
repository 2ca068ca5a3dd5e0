// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/edit.hpp"

#include <vector>

namespace kehoach::plan {

/// Sections that changed places: paragraphs of the body from `first` on, and those from `second` to `last`,
/// which stood before them until then.
struct Swapped {
    int first = 0, second = 0, last = 0;
};

/// The last words stay on the page of recipients and signature, whatever section comes last: went that along
/// into the middle, these edits of looks give it back to the end. None where it did not.
std::vector<document::Edit> carried_end_edits(const document::Document& document, const Swapped& swapped);

/// The mark "./." closes a text, whatever section comes last: went it along into the middle, these edits put
/// a full stop there and the mark behind the new last words (last place first). None where it did not, or
/// where the new last words end with a sign that asks for more.
std::vector<document::Edit> carried_mark_edits(const document::Document& document, const Swapped& swapped);

} // namespace kehoach::plan

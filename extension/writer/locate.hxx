// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/edit.hpp"
#include "writer/walk.hxx"

#include <com/sun/star/text/XTextCursor.hpp>
#include <vector>

namespace kehoach::writer {

/// The paragraph at an address; null where there is none.
const Spot* spot_at(const std::vector<Spot>& spots, const document::Place& place);

/// A stretch of a paragraph as it stands in Writer.
struct Stretch {
    Ref<css::text::XTextCursor> cursor; ///< null where the stretch is not in the paragraph
    std::string text;                   ///< what it reads
    bool has_atoms = false;             ///< holds a field, a note anchor or the like
};

/// Bytes [start, end) of the paragraph's accepted view. Goes by portions: a cursor counts fields, notes and
/// tracked deletions otherwise than the text reads.
Stretch stretch(const Spot& spot, std::size_t start, std::size_t end);

} // namespace kehoach::writer

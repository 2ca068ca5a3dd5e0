// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hpp"
#include "writer/uno.hxx"

#include <com/sun/star/text/XTextRange.hpp>
#include <vector>

namespace kehoach::writer {

/// A part of a paragraph that reads as one: characters of one look, or an atom. Tracked deletions have none.
/// A cursor takes one step through an atom, however long it reads.
struct Piece {
    OUString text; ///< as in the accepted view: result of a field, U+200B for a note anchor
    document::Atom atom = document::Atom::none;
    Properties look; ///< of the portion
    Ref<css::text::XTextRange> range;
};

std::vector<Piece> pieces(const Ref<css::text::XTextRange>& paragraph);

} // namespace kehoach::writer

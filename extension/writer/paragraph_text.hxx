// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hpp"
#include "writer/walk.hxx"

#include <cstddef>
#include <utility>
#include <vector>

namespace kehoach::writer {

/// Whether paragraphs of the body may hold more than characters (fields, notes, tracked deletions): only then
/// every paragraph must be read piece by piece.
bool has_atoms(const Model& model);

/// Fills the text alone.
void read_bare_text(const Spot& spot, bool plain, document::Paragraph& into);

/// Fills text and runs. `base` is the look of the characters that have none of their own. With `plain` set
/// the paragraph holds nothing but characters. Gives back what is highlighted, bytes of the text.
std::vector<std::pair<std::size_t, std::size_t>> read_text(const Spot& spot, const document::CharLook& base,
                                                           bool plain, document::Paragraph& into);

} // namespace kehoach::writer

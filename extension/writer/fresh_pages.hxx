// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno.hxx"

namespace kehoach::writer {

/// Lays all pages out anew. Of a file it has just read the office guesses where pages end, and a heading it
/// guessed onto a page goes back to the one before without what it belongs with. For a copy that nobody edits
/// further: the lower margins of its pages change and change back.
void lay_out_anew(const Model& copy);

} // namespace kehoach::writer

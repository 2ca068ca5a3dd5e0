// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hpp"
#include "writer/walk.hxx"

#include <vector>

namespace kehoach::writer {

/// What hangs on paragraphs and is listed elsewhere: bookmarks over a whole paragraph, drawn lines (a rule
/// below). `spots` are parallel to the document's paragraphs.
void read_marks(const Model& model, const std::vector<Spot>& spots, document::Document& document);

} // namespace kehoach::writer

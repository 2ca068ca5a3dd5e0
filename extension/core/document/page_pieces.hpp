// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hpp"

#include <string>
#include <vector>

namespace kehoach::document {

/// A piece of text at a place on a page, as a PDF has it.
struct PagePiece {
    int page = 0;
    double x_mm = 0, y_mm = 0, width_mm = 0, height_mm = 0;
    std::string text;
};

/// The lines that people see, one a paragraph: pieces side by side on one line, a tab where there is a wide
/// gap, as between columns.
Document document_of(std::vector<PagePiece> pieces);

/// A text that was pasted: a paragraph a line.
Document document_of(std::string_view text);

} // namespace kehoach::document

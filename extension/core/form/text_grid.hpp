// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hpp"

#include <string>
#include <vector>

namespace kehoach::form {

/// A cell of a table that nobody has understood yet; row and column from 0.
struct TextCell {
    int row = 0, column = 0, row_span = 1, column_span = 1;
    std::string text; ///< as shown; lines of a cell with a blank or a line break between
    bool bold = false;
};

/// A table as a grid of texts, to which tables of documents and ranges of sheets are brought. Covered cells
/// have no entry, empty ones may have none. Lines around it stand in reading order, the nearest one last
/// above and first below.
struct TextGrid {
    int rows = 0, columns = 0;
    int header_rows = 0; ///< as far as the source says so, as by repeating them on every page; else 0
    std::vector<TextCell> cells;
    std::vector<std::string> above, below;
};

/// A table of a document with the body text around it, up to the next table on either side. Empty where there
/// is no such table.
TextGrid text_grid(const document::Document& document, int table);

} // namespace kehoach::form

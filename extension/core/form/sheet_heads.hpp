// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/align.hpp"
#include "form/sheet_cells.hpp"

namespace kehoach::form {

/// The heads of a form on a sheet.
struct SheetHeads {
    int first_row = 0;                           ///< of the sheet
    bool known = false;                          ///< at least half of them were found
    std::vector<Label> labels;                   ///< of each column of the sheet: the heads over it
    std::vector<std::vector<std::string>> words; ///< the same as they stand there, by row of heads; "": none
    Alignment columns;
};
SheetHeads find_heads(const Grid& grid, const SheetCells& cells);

/// The text of a cell; empty where there is none.
const std::string& text_at(const SheetCells& cells, int row, int column);
bool is_blank_row(const SheetCells& cells, int row);

} // namespace kehoach::form

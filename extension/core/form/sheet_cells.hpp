// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/filled.hpp"

#include <map>
#include <utility>

namespace kehoach::form {

/// What stands on a sheet, whatever was drawn there: cells that are not empty, by row and column from 0.
/// Years and numbers that head rows and columns stand there by their text.
struct SheetCells {
    int rows = 0, columns = 0;
    std::map<std::pair<int, int>, CellValue> values;
};

/// A form as people left it on its sheet.
struct OnSheet {
    FormSpec spec; ///< with as many free rows as there are now
    Filled filled;
};

/// Finds each row and column of a form by its head: what was moved is found where it is now, and what stands
/// under another head is not taken for the form's. A sheet on which less than half of the heads are known is
/// read cell by cell, as drawn. `names_at`: the column of the sheet with the names of rows where it has no head of the
/// form; -1: where it is drawn.
OnSheet placed(const FormSpec& spec, const SheetCells& cells, int names_at = -1);

} // namespace kehoach::form

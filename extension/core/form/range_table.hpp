// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/grid.hpp"

#include <string>
#include <vector>

namespace kehoach::form {

/// A cell of a range of a sheet as a person sees it; row and column from 0.
struct RangeCell {
    int row = 0, column = 0, row_span = 1, column_span = 1;
    std::string text;
    bool figure = false, bold = false;
};

/// A range that nobody has understood: any cells of any sheet.
struct RangeTable {
    int rows = 0, columns = 0;
    std::vector<RangeCell> cells; ///< row by row; those that a merge covers have no entry
    std::vector<double> widths;   ///< of the columns, in any unit
};

/// In the look of the tables of appendices, as wide as the text. The rows on top that hold no figure are heads
/// where rows with figures stand below; rows that begin in bold letters are those of sums.
TableBlock to_table(const RangeTable& range, double usable_mm);

} // namespace kehoach::form

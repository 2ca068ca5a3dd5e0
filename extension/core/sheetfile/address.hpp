// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sheetfile/workbook.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace kehoach::sheetfile {

inline constexpr int most_rows = 1'048'576, most_columns = 16'384;

/// A place as in $GS$1; row and column from 0.
struct Place {
    int row = 0, column = 0;
    bool row_fixed = false, column_fixed = false; ///< written with "$"
};
/// Reads one from the front of `text` and takes it away; nothing, and `text` as it was, where there is none.
std::optional<Place> take_place(std::string_view& text);
std::string written(const Place& place);

/// Cells of one sheet: $'Biểu 1'.$GS$1:.$GS$3, $A.B1:$A.B3, 'Biểu 1'!$GS$1:$GS$3, B7.
struct SheetRange {
    std::string sheet; ///< empty: not said
    Range range;
};
/// Nothing for anything else, as a range over sheets or one whose cells are gone.
std::optional<SheetRange> sheet_range(std::string_view text);

} // namespace kehoach::sheetfile

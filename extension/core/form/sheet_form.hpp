// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/fingerprint.hpp"
#include "form/sheet_cells.hpp"

#include <string>
#include <utility>

/// How a form is found again on its sheet, whoever reads the sheet: an open workbook or a file.
namespace kehoach::form {

/// A form in a workbook.
struct SheetForm {
    std::string sheet;
    FormSpec spec;
    Version version; ///< when it was drawn
    Filled filled;
};

/// Names of cells on the sheet of a form: its fingerprint, piece below piece in one column; the rows of its
/// body with the one above and the one below them, so that rows people put in between stretch it.
inline constexpr const char* fingerprint_name = "kehoach_form";
inline constexpr const char* rows_name = "kehoach_rows";

/// A column beyond any form, within 256 columns: the fingerprint stands there when it is drawn.
inline constexpr int beyond_forms = 200;
/// Beside the form so many columns are read: as far as people may have moved and added some.
inline constexpr int columns_around = 40;

/// How many rows and columns of a sheet are read for a form, where those that are not empty end at
/// `last_row` and `last_column`.
std::pair<int, int> read_around(const Grid& grid, int last_row, int last_column);

/// Gives a form with free rows as many as it has now: its named rows go from `first` to `last`.
void count_free_rows(FormSpec& spec, int first, int last);

} // namespace kehoach::form

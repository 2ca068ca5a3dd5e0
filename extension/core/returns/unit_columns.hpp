// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "returns/result_book.hpp"

namespace kehoach::returns {

/// What a column of a form takes of the sheet of its units.
struct UnitColumn {
    form::ColumnKind kind = form::ColumnKind::count;
    std::string title;
    std::vector<std::string> choices;
    int form_column = 0; ///< as drawn
    int at = 0,
        count = 1; ///< columns of the sheet of units: of a pair two, of words and choices with helpers
};

/// Columns of a sheet of units before those of the form: row, unit, file, cells.
inline constexpr int columns_before = 4;

/// The columns of a form that people fill in, as they stand on the sheet of units.
std::vector<UnitColumn> unit_columns(const form::FormSpec& spec);

/// The heads over one of them, from left to right.
std::vector<std::string> heads_of(const UnitColumn& column, const BookWords& words);

/// The cells of one figure of a unit in such a row, helpers among them.
void put_given(const UnitColumn& column, const Given& given, const std::string& unit, int row,
               std::vector<BookCell>& cells);

/// What stands in the form for the rows first to last of the sheet of units; empty where nothing can be
/// reckoned.
std::string total_formula(const UnitColumn& column, const std::string& sheet, int first, int last);

/// The cell of the form that says what one row of the sheet of units does.
std::string same_formula(const UnitColumn& column, const std::string& sheet, int row);
/// The same of any one cell.
std::string same_formula(const std::string& sheet, int row, int column);

} // namespace kehoach::returns

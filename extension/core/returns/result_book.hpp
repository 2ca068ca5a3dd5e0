// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "returns/gathered.hpp"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace kehoach::returns {

/// How a cell of the workbook of results looks.
enum class BookLook {
    title,
    note,
    head,
    row_heading, ///< begins the block of a row of the form
    words,
    number,
    money,
    percent,
    day,
    helper,   ///< reckoned for a total, of no interest to who reads
    left_out, ///< what a unit typed that is no answer and is not added
    input,    ///< of a form: as it was drawn
};

/// A cell of the workbook of results: words, a number, or a formula in A1 notation with English names and
/// ';'.
struct BookCell {
    int row = 0, column = 0;
    BookLook look = BookLook::words;
    std::string text{};
    std::optional<double> number{};
    std::string formula{};
    std::string link{}; ///< a path relative to the workbook, '#' and where in it, as in a/b.ods#Biểu 1.B7
    bool operator==(const BookCell&) const = default;
};

/// A sheet of the workbook of results. What stands outside of `rows` and `columns` is its user's, and so are
/// the cells right of a row: `row_keys` say what each row is about, so that they find it again when it has
/// moved.
struct BookSheet {
    enum class Kind { form, units, deviations, receipts, changes, log };
    Kind kind = Kind::form;
    std::string name;
    std::size_t form = 0; ///< of Gathered::forms, of a form and its units
    std::optional<form::FormSpec>
        drawn{};                   ///< the form that is to be drawn there before the cells are written
    std::vector<BookCell> cells{}; ///< row by row
    int rows = 0, columns = 0;
    int head_rows = 0, kept_columns = 0; ///< stay in sight
    std::vector<double> widths_mm{};     ///< of the columns; of a form none
    std::vector<std::string> row_keys{}; ///< by row; "": none
    bool operator==(const BookSheet&) const = default;
};

struct ResultBook {
    std::vector<BookSheet> sheets;
    bool operator==(const ResultBook&) const = default;
};

/// What stands in the workbook of results in the language of its user.
struct BookWords {
    std::string units_sheet = "Units"; ///< before the name of the form
    std::string deviations_sheet = "Deviations";
    std::string row = "Row", unit = "Unit", file = "File", sheet = "Sheet", cell = "Cell";
    std::string part = "part", whole = "of"; ///< the numbers of a pair, behind its title
    std::string joined = "with the unit";    ///< the same words with the unit before them
    std::string what = "What", left_out = "Left out";
    std::string yes = "yes";
    std::string form = "Form"; ///< what a form without any name is called
    std::map<std::string, std::string> units_there{}; ///< by form_key: sheets of units that are there already
};

/// Each form on a sheet as it was sent out, with formulas in place of figures, and on the sheet behind it the
/// figures of the units: for each row of the form a block of all units, so that a total is the sum of one
/// range. The result of one level is a return of the next.
ResultBook result_book(const Gathered& gathered, const BookWords& words);

/// All that is not as it should be, by file; `say`: the sentence of a deviation.
BookSheet deviations_sheet(const Gathered& gathered, const BookWords& words,
                           const std::function<std::string(const Deviation&)>& say);

/// Where the rows of `before` are in `now`: for each its row, -1 where what it was about is gone, as is a row
/// that is about nothing.
std::vector<int> rows_now(const BookSheet& before, const BookSheet& now);

/// Name that a sheet of units gives to its table.
inline constexpr const char* units_name = "kehoach_units";
/// The same of each kind but forms, which have a fingerprint: by it a sheet is found whatever its user calls it.
const char* name_of(BookSheet::Kind kind);
/// How many columns from the first on say what a row is about.
int key_columns(BookSheet::Kind kind);

} // namespace kehoach::returns

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/figure_words.hpp"
#include "form/grid.hpp"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kehoach::form {

/// A value typed into a form, as it stands in the cell.
struct CellValue {
    std::string text{}; ///< as displayed or typed
    double number = 0;
    bool is_number = false;
    bool is_error = false; ///< Err:502 and the like
    bool is_formula = false;
    bool is_date = false;  ///< a number shown as a date
    std::string formula{}; ///< in A1 notation, beginning with "="; empty where nobody asked for it
};

/// A row or column of the sheet that the form does not know.
struct AddedLine {
    int at = 0;          ///< in the sheet
    std::string label;   ///< its head
    int instead_of = -1; ///< the row or column of the form in whose place it stands, which is gone
    std::map<int, CellValue> values{}; ///< of a row by column of the form, of a column by its row
};

/// Values by cell place, as the form is drawn. Where people moved, added or deleted rows and columns,
/// `rows_at` and `columns_at` say where each of the form stands in the sheet (-1: nowhere); empty: as drawn.
struct Filled {
    Grid grid;
    std::map<std::pair<int, int>, CellValue> values;
    std::vector<int> rows_at{}, columns_at{};
    std::vector<AddedLine> added_rows{}, added_columns{};
};

/// What is to be typed into a cell of the sheet: a number, a text, or a formula where it begins with "=".
struct CellInput {
    int row = 0, column = 0;
    std::string text;
    bool as_number = false;
    bool as_drawn = false; ///< instead: what stands there stays, and gets its look and check again
    bool operator==(const CellInput&) const = default;
};

/// What would mend a fault. A safe one only writes as a number what is there.
struct FormRepair {
    std::string key; ///< of what it is called: form.repair.figure, .none, .no-data, .formula, .given, .checks
    bool safe = false;
    std::vector<CellInput> cells;
};

/// What a message names, by name.
using Arguments = std::vector<std::pair<std::string, std::string>>;

/// One fault of a filled form: cell, message key and arguments.
struct FormFault {
    int row = 0, column = 0; ///< in the sheet
    /// Errors: form.text-for-number, form.number-as-text, form.number-unsure, form.date-for-number,
    /// form.negative, form.not-whole, form.not-a-pair, form.pair-as-text, form.pair-unsure,
    /// form.date-for-pair, form.not-a-choice, form.cell-error, form.over-total, form.formula-gone,
    /// form.formula-typed, form.formula-error, form.total-wrong, form.total-leaves-out, form.share-wrong,
    /// form.header-changed, form.given-changed, form.column-missing, form.row-missing, form.totals-differ; no errors:
    /// form.column-moved, form.column-added, form.row-moved, form.row-added, form.other-year,
    /// form.no-label, form.missing, form.missing-row, form.missing-rows, form.nothing-filled, form.cover-empty, form.jump
    std::string key;
    /// cell, column, row, value, expected; what else the message names
    Arguments arguments;
    bool error = true;
    bool hint = false; ///< less than a warning: nobody has begun yet, or it may well be so
    std::vector<FormRepair> repairs{};
    int form_row = -1, form_column = -1; ///< the place in the form as drawn; -1: it has none
    std::vector<std::string> numbers{};  ///< which arguments are numbers, and no words that somebody typed
};
std::vector<FormFault> check(const FormSpec& spec, const Filled& filled, const FigureWords& words = {});

/// Where in the sheet a cell of the form stands; -1 where its row or column is gone.
std::pair<int, int> on_sheet(const Filled& filled, int row, int column);
/// The inputs of the form by the row and column of the sheet where they stand. The pointers are into
/// `filled`.
std::map<std::pair<int, int>, const GridCell*> inputs_on_sheet(const Filled& filled);

/// The two numbers of "31/40"; nothing where it is not two numbers.
std::optional<std::pair<double, double>> pair_of(const CellValue& value);
/// As few digits as give the number back; no thousands, a dot for decimals.
std::string plain(double number);

/// What a message says, in the words of a language: of the arguments that are `numbers` decimals stand behind
/// a comma, or in English behind a dot.
Arguments as_written(Arguments arguments, const std::vector<std::string>& numbers, std::string_view language);
/// The same of one number.
std::string as_written(std::string number, std::string_view language);

/// Address as in B7.
std::string address(int row, int column);

/// The cells that are added up, and how many of them a return left empty.
struct Blanks {
    int inputs = 0, blank = 0;
};
Blanks blanks(const FormSpec& spec, const Filled& filled);

} // namespace kehoach::form

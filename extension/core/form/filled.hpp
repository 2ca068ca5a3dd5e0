// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/grid.hpp"

#include <map>
#include <string>
#include <vector>

namespace kehoach::form {

/// A value typed into a form, as it stands in the cell.
struct CellValue {
    std::string text; ///< as displayed or typed
    double number = 0;
    bool is_number = false;
    bool is_error = false; ///< Err:502 and the like
    bool is_formula = false;
};

/// Values by cell place.
struct Filled {
    Grid grid;
    std::map<std::pair<int, int>, CellValue> values;
};

/// One fault of a filled form: cell, message key and arguments.
struct FormFault {
    int row = 0, column = 0;
    /// form.text-for-number, form.negative, form.not-whole, form.not-a-pair, form.not-a-choice,
    /// form.over-total, form.formula-gone, form.total-wrong, form.share-wrong, form.header-changed; no
    /// errors: form.missing, form.missing-row, form.nothing-filled
    std::string key;
    /// cell, column, row, value, expected
    std::vector<std::pair<std::string, std::string>> arguments;
    bool error = true;
    bool hint = false; ///< less than a warning: nobody has begun yet
};
std::vector<FormFault> check(const FormSpec& spec, const Filled& filled);

/// The two numbers of "31/40"; nothing where it is not two numbers.
std::optional<std::pair<double, double>> pair_of(const CellValue& value);
/// As few digits as give the number back; no thousands, a dot for decimals.
std::string plain(double number);

/// Address as in B7.
std::string address(int row, int column);

/// What was typed into two forms of one spec is the same, and it is something.
bool same_inputs(const FormSpec& spec, const Filled& a, const Filled& b);

/// The cells that are added up, and how many of them a return left empty.
struct Blanks {
    int inputs = 0, blank = 0;
};
Blanks blanks(const FormSpec& spec, const Filled& filled);

/// Something in a return that is not as it should be; the message is that of `key`.
struct Deviation {
    std::string source;
    std::string key; ///< that of a FormFault, form.free-rows or form.same-return (argument: other)
    std::vector<std::pair<std::string, std::string>> arguments;
    bool left_out = false; ///< the cell it is about was to be added up and was not
};

/// Adds up the input cells of forms of one spec: per cell the sum and which source gave what. Values with a
/// fault are left out; so is a return that repeats an earlier one, and forms with free rows, which have no
/// rows in common.
struct Total {
    int row = 0, column = 0;
    std::string text; ///< the sum as typed into the cell; "a/b" for a pair
    std::vector<std::pair<std::string, std::string>> sources; ///< name of the source, its value
};
std::vector<Total> consolidate(const FormSpec& spec,
                               const std::vector<std::pair<std::string, Filled>>& returns,
                               std::vector<Deviation>& deviations);

} // namespace kehoach::form

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <vector>

namespace kehoach::form {

/// What a column number says of its column, as in (5)=(3)+(4), 8=6-5 or 6=5/4*100. Columns from 0.
struct NumberFormula {
    int column = 0;
    std::vector<int> sum, less;           ///< columns that it adds up, and takes off the sum
    int numerator = -1, denominator = -1; ///< of a quotient
    bool percent = false;                 ///< a quotient that is said to be one of a hundred
    /// It says more than is understood here, as (7)=(5)x(6) does.
    bool is_unclear() const { return sum.empty() && numerator < 0; }
};

/// The formulas of a row of column numbers.
std::vector<NumberFormula> number_formulas(const std::vector<std::string>& numbers);

} // namespace kehoach::form

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <vector>

namespace kehoach::form {

/// What a column number says of its column, as in (5)=(3)+(4) or 6=5/4. Columns from 0.
struct NumberFormula {
    int column = 0;
    std::vector<int> sum; ///< columns that it adds up
    int numerator = -1, denominator = -1;
};

/// The formulas of a row of column numbers, as far as they add or divide and name numbers that are there.
std::vector<NumberFormula> number_formulas(const std::vector<std::string>& numbers);

} // namespace kehoach::form

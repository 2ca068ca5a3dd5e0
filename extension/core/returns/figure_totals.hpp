// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "returns/gathered.hpp"

#include <string>
#include <utility>
#include <vector>

namespace kehoach::returns {

/// A figure of a form over all units, for programs: what the formula in its cell comes to.
struct FigureTotal {
    int row = 0, column = 0;                                   ///< in the form as drawn
    std::string text;                                          ///< "a/b" for a pair
    std::vector<std::pair<std::string, std::string>> sources{}; ///< path of the file, what stands there
    bool operator==(const FigureTotal&) const = default;
};

/// Of the cells with counts, money and pairs that a unit filled in, row by row. Forms with free rows have no rows
/// in common, and none.
std::vector<FigureTotal> figure_totals(const GatheredForm& form);

} // namespace kehoach::returns

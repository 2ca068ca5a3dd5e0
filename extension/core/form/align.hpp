// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <vector>

namespace kehoach::form {

/// The words over a column from top to bottom, or those of a row; text::fold of them. Empty: none.
using Label = std::vector<std::string>;

/// Where the rows or columns of a form stand among those of a sheet.
struct Alignment {
    std::vector<int> at;      ///< of each wanted: its place among those found, -1: gone
    std::vector<int> instead; ///< of each found: which wanted it stands in the place of, -1: of none
};

/// By their labels, in their order where a label stands there more than once. One that was only misspelt is
/// the same; another word in the place of one is another.
Alignment align(const std::vector<Label>& wanted, const std::vector<Label>& found);

/// Those of `places` that are out of order: the fewest that must be taken out for the rest to ascend. -1 is
/// nowhere.
std::vector<std::size_t> out_of_order(const std::vector<int>& places);

} // namespace kehoach::form

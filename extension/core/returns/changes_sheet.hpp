// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "returns/changes.hpp"
#include "returns/result_book.hpp"

#include <string>
#include <vector>

namespace kehoach::returns {

/// What stands over the columns of the list of changes, and what each kind of them is called.
struct ChangeWords {
    std::string sheet = "Changes", day = "Day", what = "What", unit = "Unit", file = "File", form = "Form", row = "Row",
                column = "Column", before = "Before", now = "Now";
    std::string file_new = "New file", file_gone = "File gone", file_changed = "File changed", unit_in = "Counts now",
                unit_out = "Counts no longer", figure = "Figure";
};

/// A row a change, under the day on which it was found (as people write it).
BookSheet changes_sheet(const std::vector<Change>& changes, const std::string& day, const ChangeWords& words);
/// What happened, in a word or two.
const std::string& what_happened(const Change& change, const ChangeWords& words);

} // namespace kehoach::returns

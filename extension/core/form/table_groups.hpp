// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form_spec.hpp"
#include "form/table_reading.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace kehoach::form {

/// A row below the heads of a table that is being understood.
struct TableRow {
    int row = 0; ///< of the grid
    std::string number, label;
    bool bold = false;
    bool across = false; ///< its words go over all columns behind them
    bool filled = false; ///< something stands behind the label
};

/// Headings with the rows below them, as told by the surest of their signs. No groups where the rows have no
/// headings, or a heading has no rows.
struct RowGrouping {
    std::vector<RowGroup> groups;
    Certainty certainty = Certainty::open;
    const char* why = "form.why.nothing";
};
RowGrouping groups_of(const std::vector<TableRow>& rows);

/// A Roman number, with a stop or not; folded.
bool is_roman(std::string_view folded);

} // namespace kehoach::form

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/text_grid.hpp"

#include <string>
#include <vector>

namespace kehoach::form {

/// A part of a sheet in which a table is looked for.
struct SheetWindow {
    TextGrid grid;
    std::vector<bool> ruled;                       ///< rows with lines beside their cells; one for each row
    std::vector<bool> hidden_rows, hidden_columns; ///< one for each
    int cursor_row = -1;                           ///< -1: all of the window was chosen
};

/// What was found there. Lines beside the table stand in the grid's `above` and `below`.
struct PickedTable {
    TextGrid grid;
    int tables = 0; ///< in the window: more than one are for a person to choose from, and the grid is empty
    int hidden_rows = 0, hidden_columns = 0; ///< of the table, left out
};

/// The table at the cursor (or the nearest one below it, or else above), or the only one of what was chosen.
/// A table is what lines are drawn around; without any, rows that are not blank. Hidden rows and columns are
/// left out, as a person does not see them.
PickedTable pick_table(const SheetWindow& window);

/// The line in capitals nearest above a table, in one piece where it goes over several: likely its title.
/// Empty where there is none.
std::string title_above(const TextGrid& grid);

} // namespace kehoach::form

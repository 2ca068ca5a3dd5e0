// SPDX-License-Identifier: MPL-2.0
#include "form/sheet_form.hpp"

#include <algorithm>

namespace kehoach::form {

std::pair<int, int> read_around(const Grid& grid, int last_row, int last_column) {
    constexpr int rows_around = 500; // as far as people may have moved and added lines
    const int row = std::min(last_row, grid.rows + rows_around);
    const int column = std::min({last_column, grid.columns + columns_around, beyond_forms - 1});
    return {std::max(row + 1, grid.rows), std::max(column + 1, grid.columns)};
}

void count_free_rows(FormSpec& spec, int first, int last) {
    if (spec.rows.free > 0)
        spec.rows.free = std::max(last - first - 1, 1);
}

} // namespace kehoach::form

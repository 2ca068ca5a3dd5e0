// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/table_leaves.hpp"
#include "form/table_reading.hpp"

namespace kehoach::form {

/// Columns whose words the table itself says for its rows, as their unit of measure. `rows`: where the rows of
/// the form, headings and items, stand in the grid.
void read_given(const TableShape& shape, const std::vector<Leaf>& leaves, const std::vector<int>& rows,
                const TableWords& words, TableReading& reading);

} // namespace kehoach::form

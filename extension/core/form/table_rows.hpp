// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/table_leaves.hpp"
#include "form/table_reading.hpp"
#include "form/table_shape.hpp"

namespace kehoach::form {

/// Row axis and total from the rows below the heads; puts down why. Gives the lines that stand in the table
/// below its total, as a note does.
std::vector<std::string> read_rows(const TableShape& shape, const std::vector<Leaf>& leaves,
                                   const TableWords& words, TableReading& reading);

} // namespace kehoach::form

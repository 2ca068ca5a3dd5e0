// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/table_leaves.hpp"
#include "form/table_reading.hpp"

namespace kehoach::form {

/// Tells the kind of each column, the first ones' as key and running numbers too, and puts down why.
/// `numbers`: texts of the row of column numbers, empty without one.
void read_kinds(std::vector<Leaf>& leaves, const std::vector<std::string>& numbers, const TableWords& words,
                TableReading& reading);

} // namespace kehoach::form

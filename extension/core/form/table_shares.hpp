// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/table_leaves.hpp"
#include "form/table_reading.hpp"

namespace kehoach::form {

/// Tells of which columns shares are and by which, and puts down why. A share of which nothing is known is
/// typed. `numbers`: texts of the row of column numbers, empty without one.
void read_shares(std::vector<Leaf>& leaves, const std::vector<std::string>& numbers, const TableWords& words,
                 TableReading& reading);

} // namespace kehoach::form

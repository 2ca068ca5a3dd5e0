// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/table_leaves.hpp"
#include "form/table_reading.hpp"

namespace kehoach::form {

/// Tells which columns add up others, of what shares are, and which parts are not more than their whole; puts
/// down why. `numbers`: texts of the row of column numbers, empty without one.
void read_links(std::vector<Leaf>& leaves, const std::vector<std::string>& numbers, const TableWords& words,
                TableReading& reading);

} // namespace kehoach::form

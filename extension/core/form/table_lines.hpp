// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/table_reading.hpp"

namespace kehoach::form {

/// Code, title, tie, note and measure from the lines around a table, nearest last in `above` and first in
/// `below`.
void read_lines(const std::vector<std::string>& above, const std::vector<std::string>& below,
                const TableWords& words, TableReading& reading);

} // namespace kehoach::form

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <vector>

namespace kehoach::form {

/// Whether cells only number the columns: (1) (2) (3), A B 1 2 3, 5=3+4.
bool numbers_columns(const std::vector<std::string>& cells);

} // namespace kehoach::form

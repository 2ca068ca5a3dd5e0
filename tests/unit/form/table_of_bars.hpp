// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/text_grid.hpp"

#include <boost/json/array.hpp>

namespace kehoach::form {

/// Rows of cells between bars: "<" belongs to the cell on the left, "^" to the one above, "*" is bold.
TextGrid grid_of(const boost::json::array& rows);

} // namespace kehoach::form

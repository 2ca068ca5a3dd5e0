// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/filled.hpp"

#include <string_view>

namespace kehoach::sheetfile {

/// What stands in a cell where a program keeps words only, as in a table of a text or between two commas: digits
/// alone are a figure, anything else is read where it is known what is asked for. Blanks around it are gone.
form::CellValue typed_in_text(std::string_view words);

} // namespace kehoach::sheetfile

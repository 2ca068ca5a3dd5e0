// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/reading.hpp"

namespace kehoach::plan {

/// A title in capitals without a number: MỞ ĐẦU, TỔ CHỨC THỰC HIỆN. What stands over a table is its own.
bool is_bare_title(const Reading& reading, std::size_t line);

/// Phần thứ nhất, Chương I on a line of its own: the title stands under it, on one line or more. No node
/// of the outline: that is the line with the label.
bool is_title_of_part(const Reading& reading, std::size_t line);

/// The next line is of a table.
bool stands_over_table(const Reading& reading, std::size_t line);

} // namespace kehoach::plan

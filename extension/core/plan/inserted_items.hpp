// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/compose.hpp"

namespace kehoach::plan {

/// What comes into a text, as its neighbours there are: below the highest level a line that reads as a
/// sentence counts along without being a title, and so does one with nothing below it beside such sentences,
/// or that is the last line of what ends the text.
std::vector<Item> among_neighbours(std::vector<Item> items, const Around& around);

} // namespace kehoach::plan

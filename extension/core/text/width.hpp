// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

namespace kehoach::text {

/// Width in mm of a line set in Times New Roman (metrics of Liberation Serif), within about 2 %.
double width_mm(std::string_view text, double size_pt, bool bold);

/// Width of the longest line of a text that is broken between words to fit into `room_mm`.
double widest_line_mm(std::string_view text, double size_pt, bool bold, double room_mm);

} // namespace kehoach::text

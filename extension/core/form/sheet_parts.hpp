// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/grid.hpp"

#include <string_view>

namespace kehoach::form {

/// The field of the strip that holds a day.
inline constexpr std::string_view cover_date = "date";

/// Draws what stands above the form itself into a grid whose widths are known: cover, instructions,
/// letterhead.
void draw_above(const SheetParts& parts, Grid& grid);
/// And what stands below: room for who signs.
void draw_below(const SheetParts& parts, Grid& grid);

} // namespace kehoach::form

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/grid.hpp"

namespace kehoach::form {

/// Draws what stands above the form itself into a grid whose widths are known: cover, instructions,
/// letterhead.
void draw_above(const SheetParts& parts, Grid& grid);
/// And what stands below: room for who signs.
void draw_below(const SheetParts& parts, Grid& grid);

} // namespace kehoach::form

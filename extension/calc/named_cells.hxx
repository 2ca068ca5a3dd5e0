// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calc/access.hxx"

/// Cells that the program finds again by a name of their sheet, which a copy of the sheet keeps.
namespace kehoach::calc {

/// As in $GS$1; row and column from 0.
rtl::OUString absolute(int row, int column);
/// Instead of cells that had the name before.
void give_name(const Sheet& sheet, const char* name, const Block& block);
/// Null where the sheet has no such name, or its cells are gone.
Ref<css::table::XCellRange> named(const Sheet& sheet, const char* name);

} // namespace kehoach::calc

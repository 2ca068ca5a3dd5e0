// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calc/access.hxx"
#include "returns/result_book.hpp"

namespace kehoach::calc {

/// Ground of the heads of its tables.
inline constexpr sal_Int32 head_ground = 0xE7EDF3;

/// The looks of the cells of a sheet of results.
void dress_looks(const Sheet& sheet, const returns::BookSheet& says);
/// The same of cells that may have had others.
void dress_again(const Sheet& sheet, const returns::BookSheet& says);
/// Cells of no look in particular on a sheet of this kind.
void undress(const Sheet& sheet, const Block& block, returns::BookSheet::Kind kind);
/// Whether words that are longer than their cell go on in a line below. Rows of units are many, and the office
/// measures each that may be higher than a line.
bool wraps(returns::BookSheet::Kind kind);

} // namespace kehoach::calc

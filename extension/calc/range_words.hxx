// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calc/selection.hxx"
#include "form/range_table.hpp"
#include "returns/placed_figures.hpp"

#include <optional>
#include <string>
#include <vector>

namespace kehoach::calc {

/// What rows and columns are called on their sheet, or empty: by the words left of the first column and above
/// the first row.
struct LineNames {
    std::vector<std::string> rows, heads;
    bool operator==(const LineNames&) const = default;
};

/// A range as a person reads it: hidden rows and columns are left out.
struct RangeWords {
    std::string sheet, address;         ///< as in B7 or B7:D9
    form::RangeTable table;
    std::vector<std::string> addresses; ///< of the cells of the table, as in B7
    std::vector<returns::CellNow> says; ///< the same cells
    LineNames names;
};
/// Throws Refused("figures.large") where it holds more than anybody puts into a text.
RangeWords read_range(const SheetRange& range);

/// What a cell says, as in B7; nothing where there is no such cell.
std::optional<returns::CellNow> cell_now(const Sheet& sheet, const std::string& address);
/// Of cells that were read as a range before.
LineNames names_of(const Sheet& sheet, const std::vector<std::string>& addresses);

/// Where a cell has gone whose row and column were called so: as in B7; nothing where no row is called so, or
/// several are.
std::optional<std::string> moved_to(const Sheet& sheet, const std::string& address, const LineNames& names);

} // namespace kehoach::calc

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/unit_list.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::form {

/// A unit as a line says it; `fault`: key of what cannot be read of it ("unit-list.no-day", "unit-list.no-name",
/// "unit-list.no-old"), empty: all can.
struct LineOfUnit {
    UnitForms unit;
    std::string fault{};
};

/// As in "Xã Ea Drông (còn gọi Ea Drông) = Xã Ea Siên + Phường An Bình (từ 01/7/2025)": behind "=" the old names,
/// in brackets other names and days. What stands in other brackets belongs to the name.
LineOfUnit unit_in_line(std::string_view line, const TableWords& words);
std::string line_of(const UnitForms& unit, const TableWords& words);

/// Names of a cell, with ";", "+" or a new line between them.
std::vector<std::string> names_in_cell(std::string_view cell);
/// ISO; the day as people write it, or as a number as sheets count days. Empty for nothing, none for what is no day.
std::optional<std::string> day_in_cell(std::string_view cell);

} // namespace kehoach::form

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "text/json.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kehoach::returns {

/// What a person said of the heads of a unit's returns to a form: name of a line on the sheet, head in the form; one of
/// them empty where the other has none. What is said goes before what the heads say. Kept for that unit.
struct ToldHeads {
    using Pairs = std::vector<std::pair<std::string, std::string>>;
    Pairs columns, rows;
    bool operator==(const ToldHeads&) const = default;
};
std::string to_json(const ToldHeads& told);
std::optional<ToldHeads> parse_told_heads(std::string_view file, std::string_view json,
                                          text::DataFaults& faults);

} // namespace kehoach::returns

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "returns/board.hpp"
#include "text/json.hpp"

#include <optional>

namespace kehoach::returns {

/// What a script says of one return: {"unit", "form", "mark", "day", "number", "file", "sheet"}, of which each
/// use has some. `form` is a title or a key of a column.
struct ReturnTold {
    std::string unit, form{}, day{}, number{}, file{}, sheet{};
    std::optional<Mark::Kind> mark{}; ///< none: all marks go
};

/// What a list of them is for.
enum class ToldUse { marks, received, choices };

/// A JSON list. Days are ISO and exist; a time that was given has one. Faulty: faults, and nothing is said.
std::vector<ReturnTold> parse_returns_told(const text::DataFile& file, ToldUse use, text::DataFaults& faults);
/// {"form": "2026-11-20" or "" for none}.
std::vector<std::pair<std::string, std::string>> parse_deadlines(const text::DataFile& file,
                                                                 text::DataFaults& faults);
/// {"file": "unit"}.
std::vector<std::pair<std::string, std::string>> parse_units_of_files(const text::DataFile& file,
                                                                      text::DataFaults& faults);

/// As scripts write it: not-in, right, deviates, twice, …
const char* name_of(Standing standing);
/// returned, exempt, …
const char* name_of(Mark::Kind kind);

} // namespace kehoach::returns

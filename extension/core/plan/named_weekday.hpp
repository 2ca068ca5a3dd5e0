// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "grammar/date.hpp"

#include <chrono>
#include <optional>
#include <string_view>

namespace kehoach::plan {

/// The day of the week that a text names with the date at bytes [start, end): "thứ Hai, ngày 06/7/2026",
/// "06/7/2026 (thứ Hai)"; nothing where it names none.
std::optional<std::chrono::weekday> named_weekday(std::string_view text, std::size_t start, std::size_t end);

/// The day nearest to `date` that is such a day of the week; `date` is complete and valid.
grammar::Date nearest(const grammar::Date& date, std::chrono::weekday wanted);

} // namespace kehoach::plan

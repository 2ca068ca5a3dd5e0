// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

namespace kehoach::sheetfile {

/// Whether a number format of .xlsx shows a day: one of those that every program has (ECMA-376 part 1,
/// 18.8.30), or one that the file brings (`code`).
bool is_date_format(int number, std::string_view code);

/// The day, and the part of it, of 2026-11-20 or 2026-11-20T15:30:00, in days since 30/12/1899. False where the text
/// says no day.
bool days_of(std::string_view iso, double& days);

/// What part of a day PT15H30M00S is (a time, ISO 8601). False where the text says none.
bool part_of_day(std::string_view iso, double& days);

/// A number as files say it, with a decimal point. False for anything else, and for what is not finite.
bool figure_of(std::string_view digits, double& figure);

} // namespace kehoach::sheetfile

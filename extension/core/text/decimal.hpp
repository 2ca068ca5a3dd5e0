// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

/// Numbers with a decimal point, whatever the language of the machine: printf, strtod, stod and to_string of
/// a double take the comma of a Vietnamese one.
namespace kehoach::text {

/// "35.3"; what is no number is 0.
double decimal(std::string_view digits);
/// The same of what is a finite number to its last letter; nothing of anything else.
std::optional<double> whole_decimal(std::string_view digits);
/// With so many places after the point.
std::string decimal(double value, int places);

} // namespace kehoach::text

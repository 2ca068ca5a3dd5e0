// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

namespace kehoach::grammar {

/// Value of a Roman number in capitals, written as it should be; else 0.
int roman_value(std::string_view signs);

/// "01", "1" and "I" are one number; what is no number is compared as it is.
bool same_ordinal(std::string_view a, std::string_view b);

/// Ordinal of a small letter in the Vietnamese order of points (a b c d đ e g h ...); else 0.
int letter_value(char32_t small_letter);

} // namespace kehoach::grammar

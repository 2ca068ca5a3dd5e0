// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::grammar {

/// Kinds of markers at the head of a paragraph, from the outermost inwards.
enum class Marker {
    part,           ///< Phần I, Phần thứ nhất
    chapter,        ///< Chương I
    section,        ///< Mục 1
    article,        ///< Điều 1.
    letter_capital, ///< A.
    roman,          ///< I. I-
    arabic,         ///< 1. 1-
    arabic_dotted,  ///< 1.1. 1.1- 1.1.1
    letter,         ///< a)
    parenthesised,  ///< (1) (i)
    dash,           ///< -
    plus            ///< +
};

/// A marker as written. `ordinals` has one number, several for arabic_dotted, none for dash and plus.
struct Label {
    Marker marker{};
    std::vector<int> ordinals;
    std::string written;     ///< as in "1.1-", without the blanks behind
    std::string punctuation; ///< what closes it: "." "-" ".-" ")" ":" or ""
    std::size_t length = 0;  ///< bytes of the line it takes, blanks behind included
};

/// The marker a line begins with. "2031. ...", "13h30" and dates are none.
std::optional<Label> parse_label(std::string_view line);

/// "IV" for 4, "d" and "đ" in the Vietnamese order a b c d đ e g h ... for letters.
std::string roman(int ordinal);
std::string letter(int ordinal);
/// As displayed by a numbering of this kind: format "%." gives "IV." for roman 4; dotted takes all ordinals.
std::string print_label(Marker marker, const std::vector<int>& ordinals, std::string_view punctuation);

} // namespace kehoach::grammar

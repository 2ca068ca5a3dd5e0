// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <concepts>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::text {

std::string lower(std::string_view text);
std::string upper(std::string_view text);

/// Lower case, tone placement unified (uỷ = ủy, hoà = hòa), runs of blanks (also no-break) one blank,
/// trimmed. For comparing wordings; not for showing.
std::string fold(std::string_view text);
/// As fold gives it, but with the marks on the main vowel: uỷ, hoà.
std::string with_main_vowel_tones(std::string_view folded);
bool same_wording(std::string_view a, std::string_view b);

/// Without tone marks and diacritics, đ as d. For matching identifiers and slips.
std::string bare(std::string_view text);

bool has_letters(std::string_view text);
/// At least two letters and none of them small.
bool is_capitals(std::string_view text);
/// First letter is a capital; it stands within the first 256 bytes.
bool starts_capital(std::string_view text);
/// First letter is a small one; a text without letters starts neither way.
bool starts_small(std::string_view text);

/// Letters with their marks and digits alone, and the sign U+200B of a note: what no change of form may
/// touch.
std::string letters_and_digits(std::string_view text);

/// Without leading and trailing blanks (space, tab, no-break space, zero-width). A view into `text`.
std::string_view trim(std::string_view text);
/// Nothing but blanks, dots, ellipses and underlines: a field left to be filled in by hand, or nothing.
bool is_blank_field(std::string_view text);

/// Parts between separators; empty parts kept. They are parts of the text, which must outlive them.
std::vector<std::string_view> split(std::string_view text, char separator);
template<typename Text>
requires std::same_as<Text, std::string> std::vector<std::string_view> split(Text&& gone, char separator)
= delete;

/// First letters of the syllables, capitals: "Tỉnh uỷ" gives TU.
std::string initials(std::string_view text);

} // namespace kehoach::text

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace kehoach::text {

/// Moves the tone mark of open syllables in oa, oe, uy to the first vowel: hoà -> hòa, uỷ -> ủy. Small
/// letters, NFC. After q the u belongs to the consonant: quý stays, and qúy becomes quý.
void unify_tones(std::span<char32_t> text);
/// Whether a movable mark may stand on two small letters side by side: cheaper than to look, and never
/// wrongly no.
bool may_be_movable(char32_t first, char32_t second);
/// The other way of writing: hòa -> hoà, ủy -> uỷ.
void tones_on_main_vowel(std::span<char32_t> text);

/// The same for a text of any letters, capitals kept: CỘNG HÒA, CỘNG HOÀ.
std::string with_tones(std::string_view text, bool on_main_vowel);

} // namespace kehoach::text

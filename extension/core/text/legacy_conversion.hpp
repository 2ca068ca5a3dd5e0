// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "text/legacy.hpp"

#include <string>
#include <string_view>

namespace kehoach::text {

/// The encoding a font of old is made for: TCVN3 for .VnTime and its kin, VNI for VNI-Times and its kin.
Legacy legacy_of_font(std::string_view font);

/// TCVN3 has no capital letters with tone marks: .VnTimeH and its kin show small letters as capitals.
bool shows_capitals(std::string_view font);

/// Text of an old encoding (its bytes read as Latin-1, or in the symbol area of Unicode) as Unicode, NFC. What is
/// no letter of that encoding stays as it is.
std::string to_unicode(std::string_view text, Legacy legacy, bool capitals = false);

} // namespace kehoach::text

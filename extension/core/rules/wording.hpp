// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "profile/profile.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace kehoach::rules {

/// The wordings a value allows: its texts, or its one text. Never empty.
std::vector<std::string> wordings(const profile::Profile& profile, std::string_view key);

/// Same letters and signs, wherever the tone mark of oa, oe, uy stands; capitals count.
bool same_letters(std::string_view a, std::string_view b);

/// The last sign of a text: ";" "," "." ":" "./." or "" for a letter.
std::string_view end_mark(std::string_view text);

/// Letters and digits in order, all else dropped: what a repair of form must not change.
std::string letters_and_digits(std::string_view nfc);

} // namespace kehoach::rules

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace kehoach::rules {

/// Pairs of syllables side by side, folded: most words of Vietnamese are two.
std::set<std::string> word_pairs(std::string_view text);
/// How much of `wanted` is in `text`, 0 to 1; 0 for nothing wanted.
double share_of(const std::set<std::string>& wanted, const std::set<std::string>& text);

} // namespace kehoach::rules

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/parameters.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace kehoach::rules {

/// A line of a table in a rule: "quy định = QĐi, QĐ".
struct Pair {
    std::string words; ///< folded
    std::vector<std::string> codes;
};
std::vector<Pair> pairs(Parameters& parameters, std::string_view key);

/// The pair with the longest words that `text` begins with, as whole syllables; null where there is none.
const Pair* longest_head(const std::vector<Pair>& table, std::string_view text);

} // namespace kehoach::rules

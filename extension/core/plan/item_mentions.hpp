// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan.hpp"

#include <string>
#include <vector>

namespace kehoach::plan {

/// Where the text speaks of a numbered item of its own: "mục 2.1", "phần II", "điểm a".
struct ItemMention {
    std::size_t line = 0, start = 0, end = 0; ///< bytes of the line's text
    std::string label;                        ///< without what closes it: "2.1", "II", "a"
};

/// Those that a cited paper owns ("mục II, Công văn số …") are left out.
std::vector<ItemMention> item_mentions(const Plan& plan);

/// A label without what closes it: "1.1" of "1.1-", "a" of "a)".
std::string bare_label(const grammar::Label& label);

} // namespace kehoach::plan

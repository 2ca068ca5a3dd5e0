// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan.hpp"

#include <string>
#include <vector>

namespace kehoach::plan {

/// One number of a mention. Bytes of the line's text.
struct ItemNumber {
    std::size_t start = 0, end = 0;
    std::string label;  ///< without what closes it: "2.1", "II", "a"
    bool plain = false; ///< behind "mục", which says nothing of how the item is numbered
};

/// Where an item stands, the outermost number first: "điểm a mục 2" is {"2", "a"}, "mục II.1" {"II", "1"}.
using ItemAddress = std::vector<ItemNumber>;

/// Where the text speaks of numbered items of its own: "mục 2.1, phần II", "các điểm a, b khoản 3".
struct ItemMention {
    std::size_t line = 0, start = 0, end = 0; ///< bytes of the line's text
    std::vector<ItemAddress> items;           ///< several of "mục 1, 2 và 3"
    bool range = false; ///< "từ mục 1 đến mục 3": the items between are not written
    bool sure = true;   ///< false: perhaps an item of another paper
};

/// Those that another paper owns ("mục II, Công văn số …", "khoản 2 Điều 5") are left out.
std::vector<ItemMention> item_mentions(const Plan& plan);

/// A label without what closes it: "1.1" of "1.1-", "a" of "a)", "I" of "Phần I".
std::string bare_label(const grammar::Label& label);

} // namespace kehoach::plan

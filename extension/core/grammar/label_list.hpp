// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::grammar {

/// One number of a list of appendices or forms, and where it is written. Numbers between the two ends of a
/// range stand where the range does.
struct ListedLabel {
    std::string label;
    std::size_t start = 0, end = 0; ///< bytes
    bool operator==(const ListedLabel&) const = default;
};

/// The numbers behind the word for them, which ends at `from`: "số 1, 2, 3A và 4", "I đến III", "5A - 5D".
/// What counts something else ("Phụ lục 1, 20 đơn vị") ends the list.
std::vector<ListedLabel> label_list(std::string_view text, std::size_t from);

} // namespace kehoach::grammar

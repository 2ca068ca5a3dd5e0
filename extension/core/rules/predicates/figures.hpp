// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "text/pattern.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::rules {

/// A number in a sentence with what it counts.
struct Figure {
    double value = 0;
    std::string unit;               ///< folded, two words at most: "hộ", "triệu đồng"
    std::size_t start = 0, end = 0; ///< bytes of the number

    /// One may tell more: hộ, hộ vay.
    bool counts_like(const Figure& other) const;
};

/// Figures in the order of the text; `pattern` gives number and unit. No more than a few dozen.
std::vector<Figure> figures_in(std::string_view text, const text::Pattern& pattern);

} // namespace kehoach::rules

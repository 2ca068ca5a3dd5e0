// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace kehoach::rules {

/// Where a remark stands among others, the smallest first: deadlines, who is asked and who is sent the paper,
/// citations, attachments (kehoach-4 to 6), then the superior's paper, left-overs, spelling; what a table
/// says of itself last. Rules of a regulation come before all of them.
int weight(std::string_view rule);

/// So many remarks are shown at once; nobody reads twenty.
inline constexpr std::size_t remarks_at_once = 5;

} // namespace kehoach::rules

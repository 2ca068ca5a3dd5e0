// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace kehoach::plan {

/// Whether a text begins with one of the words; none of these is empty.
template<std::size_t N>
bool starts_with_any(std::string_view text, const std::array<std::string_view, N>& words) {
    return std::any_of(words.begin(), words.end(), [&](auto word) {
        // Asked of every line: most of them differ in the first byte.
        return !text.empty() && text.front() == word.front() && text.starts_with(word);
    });
}

} // namespace kehoach::plan

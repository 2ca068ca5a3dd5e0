// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace kehoach::text {

/// A few marks of one byte each, looked for in one pass: string_view::find_first_of calls a function at every
/// byte.
class ByteSet {
public:
    explicit constexpr ByteSet(std::string_view marks) {
        for (const char c : marks)
            has_[static_cast<unsigned char>(c)] = true;
    }
    constexpr bool has(char c) const { return has_[static_cast<unsigned char>(c)]; }
    /// The first from `at` on; the text's size where there is none.
    std::size_t first_in(std::string_view text, std::size_t at = 0) const {
        while (at < text.size() && !has(text[at]))
            ++at;
        return at < text.size() ? at : text.size();
    }

private:
    std::array<bool, 256> has_{};
};

} // namespace kehoach::text

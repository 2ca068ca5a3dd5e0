// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kehoach::text {

inline constexpr char32_t replacement = 0xFFFD;

/// One code point of UTF-8. A byte that begins none is `replacement`, one byte long and not valid.
struct CodePoint {
    char32_t value = 0;
    std::size_t length = 0;
    bool valid = true;
};
/// The code point at byte `at`, which must be inside the text.
CodePoint decode_at(std::string_view text, std::size_t at);
/// The code point that ends before byte `end` (> 0).
CodePoint decode_before(std::string_view text, std::size_t end);

void append(std::string& text, char32_t code_point);

/// Space, tab, line ends, no-break and other wide blanks, zero-width characters.
bool is_blank(char32_t code_point);

} // namespace kehoach::text

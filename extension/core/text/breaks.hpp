// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace kehoach::text {

/// First bytes of what is neither letter nor digit, in order: where a syllable ends and the next may begin.
/// Rare letters may be among them. Found once for all who look at syllables of one text.
using Breaks = std::span<const std::uint32_t>;

/// By first byte. C2 and E2 begin signs, and letters that are none of Vietnamese.
inline constexpr std::array<std::uint8_t, 256> break_lengths = [] {
    std::array<std::uint8_t, 256> found{};
    for (std::size_t byte = 0; byte < 0x80; ++byte)
        found[byte] =
            !((byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z'));
    found[0xC2] = 2;
    found[0xE2] = 3;
    return found;
}();

/// Bytes of the character that ends a syllable and begins with `lead`; 0: it is part of one.
inline std::size_t break_length(char lead) {
    return break_lengths[static_cast<unsigned char>(lead)];
}
/// Appends the breaks of a text.
void gather_breaks(std::string_view nfc, std::vector<std::uint32_t>& breaks);

} // namespace kehoach::text

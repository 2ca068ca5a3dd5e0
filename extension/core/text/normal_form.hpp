// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::text {

/// What form the original was in. TCVN3 and VNI are suspicions: 8-bit encodings read as Latin-1.
enum class Form { nfc, nfd, mixed, suspected_tcvn3, suspected_vni };

/// Text in NFC with a way back; other hyphens, and soft ones that stand for printed ones, are read as "-". Offsets are bytes of UTF-8.
struct Normalised {
    std::string text;
    Form form = Form::nfc;
    /// Pairs (offset in `text`, offset in the original) where the distance changes; empty when identical.
    std::vector<std::pair<std::size_t, std::size_t>> steps;

    std::size_t original(std::size_t offset) const;
};

/// Never fails: bytes that are not UTF-8 become U+FFFD.
Normalised normalise(std::string_view original);
/// The text of it alone.
std::string nfc(std::string_view original);
/// Never altered by normalising, whatever stands beside it: all of Latin as Vietnamese uses it, and common
/// marks of print. Never wrongly yes.
constexpr bool is_settled(char32_t point) {
    return point < 0x300 || (point >= 0x1E00 && point < 0x1F00) || (point >= 0x2002 && point < 0x2126);
}

} // namespace kehoach::text

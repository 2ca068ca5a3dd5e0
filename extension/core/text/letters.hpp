// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "text/code_points.hpp"
#include "text/work.hpp"

#include <cstddef>
#include <string_view>

namespace kehoach::text {

/// The small letter of one code point that Vietnamese does not write.
char32_t to_lower_of_others(char32_t point);
/// The small letter of one code point.
inline char32_t to_lower(char32_t point) {
    if (point < 0x80)
        return point >= U'A' && point <= U'Z' ? point + 0x20 : point;
    if (point >= 0x1EA0 && point < 0x1F00)
        return point | 1U; // of each pair of Vietnamese letters the capital comes first
    if (point >= 0xDF && point < 0x100)
        return point;
    if (point >= 0xC0 && point < 0xDF && point != 0xD7)
        return point + 0x20;
    return to_lower_of_others(point);
}

/// As decode_at; what letters of Vietnamese take is read here.
inline CodePoint point_at(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t behind) { return static_cast<unsigned char>(text[at + behind]); };
    const auto tail = [&](std::size_t behind) { return (byte(behind) & 0xC0U) == 0x80U; };
    const auto bits = [&](std::size_t behind) { return static_cast<char32_t>(byte(behind) & 0x3FU); };
    const auto lead = byte(0);
    if (lead < 0x80)
        return {lead, 1, true};
    if (lead >= 0xC2 && lead < 0xE0 && at + 1 < text.size() && tail(1))
        return {static_cast<char32_t>(lead & 0x1FU) << 6U | bits(1), 2, true};
    if (lead == 0xE1 && at + 2 < text.size() && tail(1) && tail(2))
        return {0x1000U | bits(1) << 6U | bits(2), 3, true};
    return decode_at(text, at);
}

/// Calls with every code point of a text as long as that says so; whether it always did.
template<class Action>
bool each_while(std::string_view text, Action action) {
    for (std::size_t at = 0, asked = Watch::piece; at < text.size();) {
        if (at >= asked) {
            work(Watch::piece);
            asked += Watch::piece;
        }
        const auto point = point_at(text, at);
        if (!action(point.value))
            return false;
        at += point.length;
    }
    return true;
}

template<class Action>
void each(std::string_view text, Action action) {
    each_while(text, [&action](char32_t point) {
        action(point);
        return true;
    });
}

} // namespace kehoach::text

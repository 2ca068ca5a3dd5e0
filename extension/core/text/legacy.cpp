// SPDX-License-Identifier: MPL-2.0
#include "text/legacy.hpp"

#include "text/code_points.hpp"

namespace kehoach::text {

namespace {

constexpr int enough = 2;

bool is_letter(char32_t point) {
    return (point | 0x20U) >= U'a' && (point | 0x20U) <= U'z';
}
bool is_vowel(char32_t point) {
    constexpr std::u32string_view vowels = U"aeouyAEOUY";
    return vowels.find(point) != std::u32string_view::npos;
}

/// Letters that Latin-1 has not and every longer Vietnamese text has.
bool is_unicode_vietnamese(char32_t point) {
    return (point >= 0x1EA0 && point <= 0x1EF9) || point == 0x102 || point == 0x103 || point == 0x110 ||
           point == 0x111 || point == 0x1A0 || point == 0x1A1 || point == 0x1AF || point == 0x1B0;
}

/// Signs TCVN3 uses for vowels with a tone mark; in other texts they do not follow a letter.
bool is_tcvn3_vowel(char32_t point) {
    constexpr std::u32string_view vowels =
        U"\u00B5\u00B6\u00B8\u00B9\u00A8\u00A9\u00AA\u00AB\u00AC\u00BB\u00BC\u00BD\u00BE";
    return point >= 0x80 && vowels.find(point) != std::u32string_view::npos;
}

/// Signs TCVN3 uses for đ and Đ; in other texts no letter follows them directly.
bool is_tcvn3_d(char32_t point) {
    return point == 0xAE || point == 0xA7;
}

/// Tone letters of VNI that Vietnamese has not; they follow the vowel they mark.
bool is_vni_tone(char32_t point) {
    constexpr std::u32string_view tones =
        U"\u00F8\u00FB\u00EF\u00E4\u00E5\u00EB\u00FC\u00D8\u00DB\u00CF\u00C4\u00C5\u00CB\u00DC";
    return point >= 0x80 && tones.find(point) != std::u32string_view::npos;
}

} // namespace

bool has_unicode_vietnamese(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto point = decode_at(text, at);
        if (is_unicode_vietnamese(point.value))
            return true;
        at += point.length;
    }
    return false;
}

Legacy suspected_legacy(std::string_view text) {
    int tcvn3 = 0, vni = 0;
    char32_t before = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto byte = static_cast<unsigned char>(text[at]);
        const auto point = byte < 0x80 ? CodePoint{byte, 1, true} : decode_at(text, at);
        at += point.length;
        if (is_unicode_vietnamese(point.value))
            return Legacy::none;
        tcvn3 += is_tcvn3_vowel(point.value) && is_letter(before) ? 1 : 0;
        tcvn3 += is_tcvn3_d(before) && is_letter(point.value) ? 1 : 0;
        vni += is_vni_tone(point.value) && is_vowel(before) ? 1 : 0;
        before = point.value;
    }
    if (tcvn3 >= enough && tcvn3 >= vni)
        return Legacy::tcvn3;
    return vni >= enough ? Legacy::vni : Legacy::none;
}

} // namespace kehoach::text

// SPDX-License-Identifier: MPL-2.0
#include "text/utf.hpp"

#include "text/code_points.hpp"

#include <algorithm>

namespace kehoach::text {

namespace {

bool is_tail(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}
bool is_lead_of_four(char c) {
    return static_cast<unsigned char>(c) >= 0xF0U;
}

bool is_utf8(std::string_view bytes) {
    for (std::size_t at = 0; at < bytes.size();) {
        const auto point = decode_at(bytes, at);
        if (!point.valid)
            return false;
        at += point.length;
    }
    return true;
}

std::string from_latin1(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 2);
    for (const char c : bytes)
        append(text, static_cast<unsigned char>(c));
    return text;
}

char32_t unit_at(std::string_view bytes, std::size_t at, bool big) {
    const auto first = static_cast<unsigned char>(bytes[at]);
    const auto second = static_cast<unsigned char>(bytes[at + 1]);
    return big ? static_cast<char32_t>(first << 8U | second) : static_cast<char32_t>(second << 8U | first);
}

bool is_high(char32_t unit) {
    return unit >= 0xD800 && unit < 0xDC00;
}
bool is_low(char32_t unit) {
    return unit >= 0xDC00 && unit < 0xE000;
}

std::string from_utf16(std::string_view bytes, bool big) {
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        const auto unit = unit_at(bytes, at, big);
        if (is_high(unit) && at + 3 < bytes.size() && is_low(unit_at(bytes, at + 2, big))) {
            append(text, 0x10000 + ((unit - 0xD800) << 10U) + (unit_at(bytes, at + 2, big) - 0xDC00));
            at += 2;
        } else {
            append(text, is_high(unit) || is_low(unit) ? replacement : unit);
        }
    }
    if (bytes.size() % 2 != 0)
        append(text, replacement);
    return text;
}

/// Blanks and line ends have a zero byte on one side in UTF-16 and never in 8-bit text. Vietnamese UTF-16
/// without a mark is told by them.
enum class Guess { none, little, big };
Guess guess_utf16(std::string_view bytes) {
    if (bytes.size() < 4 || bytes.size() % 2 != 0)
        return Guess::none;
    const auto head = bytes.substr(0, std::min<std::size_t>(bytes.size(), 8192));
    std::size_t even = 0, odd = 0;
    for (std::size_t at = 0; at + 1 < head.size(); at += 2) {
        even += head[at] == '\0' ? 1U : 0U;
        odd += head[at + 1] == '\0' ? 1U : 0U;
    }
    const auto enough = head.size() / 8; // a quarter of the units
    if (odd > enough && even * 16 < odd)
        return Guess::little;
    if (even > enough && odd * 16 < even)
        return Guess::big;
    return Guess::none;
}

} // namespace

std::size_t utf16_offset(std::string_view text, std::size_t offset) {
    std::size_t units = 0;
    for (const char c : text.substr(0, std::min(offset, text.size())))
        units += is_tail(c) ? 0U : (is_lead_of_four(c) ? 2U : 1U);
    return units;
}

std::size_t byte_offset(std::string_view text, std::size_t units) {
    std::size_t seen = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (is_tail(text[at]))
            continue;
        if (seen >= units)
            return at;
        seen += is_lead_of_four(text[at]) ? 2U : 1U;
    }
    return text.size();
}

std::size_t count_code_points(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return !is_tail(c); }));
}

std::string_view first_bytes(std::string_view text, std::size_t most) {
    if (text.size() <= most)
        return text;
    while (most > 0 && is_tail(text[most]))
        --most;
    return text.substr(0, most);
}

std::string_view last_bytes(std::string_view text, std::size_t most) {
    if (text.size() <= most)
        return text;
    text.remove_prefix(text.size() - most);
    while (!text.empty() && is_tail(text.front()))
        text.remove_prefix(1);
    return text;
}

Decoded decode(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    else if (bytes.starts_with("\xFF\xFE"))
        return {from_utf16(bytes.substr(2), false), "utf-16le", true};
    else if (bytes.starts_with("\xFE\xFF"))
        return {from_utf16(bytes.substr(2), true), "utf-16be", true};
    switch (guess_utf16(bytes)) {
    case Guess::little:
        return {from_utf16(bytes, false), "utf-16le", true};
    case Guess::big:
        return {from_utf16(bytes, true), "utf-16be", true};
    case Guess::none:
        break;
    }
    if (is_utf8(bytes))
        return {std::string(bytes), "utf-8", true};
    return {from_latin1(bytes), "latin-1", false};
}

} // namespace kehoach::text

// SPDX-License-Identifier: MPL-2.0
#include "text/words.hpp"

#include "text/code_points.hpp"
#include "text/letters.hpp"
#include "text/utf.hpp"

#include <utf8proc.h>

namespace kehoach::text {

namespace {

enum class Letter { none, small, capital, other };

Letter letter_kind(char32_t point) {
    if (point < 0x80) {
        if (point >= U'a' && point <= U'z')
            return Letter::small;
        return point >= U'A' && point <= U'Z' ? Letter::capital : Letter::none;
    }
    switch (utf8proc_category(static_cast<utf8proc_int32_t>(point))) {
    case UTF8PROC_CATEGORY_LL:
        return Letter::small;
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LT:
        return Letter::capital;
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
        return Letter::other;
    default:
        return Letter::none;
    }
}

/// Reads no further: texts are asked at every one of their sentences.
Letter first_letter(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto [value, length, valid] = decode_at(text, at);
        if (const auto kind = letter_kind(value); kind != Letter::none)
            return kind;
        at += length;
    }
    return Letter::none;
}

bool is_letter_or_digit(char32_t point) {
    if (letter_kind(point) != Letter::none)
        return true;
    switch (utf8proc_category(static_cast<utf8proc_int32_t>(point))) {
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ND:
        return true;
    default:
        return false;
    }
}

char32_t to_upper(char32_t point) {
    if (point < 0x80)
        return point >= U'a' && point <= U'z' ? point - 0x20 : point;
    return static_cast<char32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(point)));
}

/// The letter under all its marks; Đ stays, for codes of bodies tell it from D.
char32_t base_of(char32_t point) {
    utf8proc_int32_t parts[4] = {};
    int boundary = 0;
    if (point < 0xC0 || utf8proc_decompose_char(static_cast<utf8proc_int32_t>(point), parts, 4,
                                                UTF8PROC_DECOMPOSE, &boundary) < 1)
        return point;
    return static_cast<char32_t>(parts[0]);
}

bool is_mark(char32_t point) {
    return point >= 0x300 && utf8proc_category(static_cast<utf8proc_int32_t>(point)) == UTF8PROC_CATEGORY_MN;
}

template<class Map>
std::string mapped(std::string_view text, Map map) {
    std::string result;
    result.reserve(text.size());
    each(text, [&](char32_t point) { append(result, map(point)); });
    return result;
}

} // namespace

char32_t to_lower_of_others(char32_t point) {
    return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(point)));
}

std::string lower(std::string_view text) {
    return mapped(text, to_lower);
}
std::string upper(std::string_view text) {
    return mapped(text, to_upper);
}

std::string bare(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    each(text, [&result](char32_t point) {
        if (is_mark(point))
            return;
        const auto base = base_of(point);
        append(result, base == 0x111 ? U'd' : (base == 0x110 ? U'D' : base));
    });
    return result;
}

bool has_letters(std::string_view text) {
    return first_letter(text) != Letter::none;
}

bool is_capitals(std::string_view text) {
    int letters = 0;
    bool small = false;
    each(text, [&](char32_t point) {
        const auto kind = letter_kind(point);
        letters += kind == Letter::none ? 0 : 1;
        small = small || kind == Letter::small;
    });
    return letters >= 2 && !small;
}

/// Who asks at each mark of a line that has no letters would read all of it each time.
static Letter early_letter(std::string_view text) {
    constexpr std::size_t farthest = 256; // bytes
    return first_letter(first_bytes(text, farthest));
}

bool starts_capital(std::string_view text) {
    return early_letter(text) == Letter::capital;
}

bool starts_small(std::string_view text) {
    const auto first = early_letter(text);
    return first != Letter::none && first != Letter::capital;
}

std::string letters_and_digits(std::string_view text) {
    constexpr char32_t note = 0x200B;
    std::string kept;
    for (std::size_t at = 0; at < text.size();) {
        const auto [value, length, valid] = decode_at(text, at);
        if (is_letter_or_digit(value) || value == note)
            kept.append(text.substr(at, length));
        at += length;
    }
    return kept;
}

std::string_view trim(std::string_view text) {
    while (!text.empty()) {
        const auto point = decode_at(text, 0);
        if (!is_blank(point.value))
            break;
        text.remove_prefix(point.length);
    }
    while (!text.empty()) {
        const auto point = decode_before(text, text.size());
        if (!is_blank(point.value))
            break;
        text.remove_suffix(point.length);
    }
    return text;
}

bool is_blank_field(std::string_view text) {
    bool blank = true;
    each(text, [&blank](char32_t point) {
        blank = blank && (is_blank(point) || point == U'.' || point == U'_' || point == 0x2026);
    });
    return blank;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (;;) {
        const auto end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

std::string initials(std::string_view text) {
    std::string result;
    bool inside = false;
    each(text, [&](char32_t point) {
        const bool letter = letter_kind(point) != Letter::none || is_mark(point);
        if (letter && !inside)
            append(result, to_upper(base_of(point)));
        inside = letter;
    });
    return result;
}

} // namespace kehoach::text

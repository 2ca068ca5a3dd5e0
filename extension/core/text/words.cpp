// SPDX-License-Identifier: MPL-2.0
#include "text/words.hpp"

#include "text/code_points.hpp"
#include "text/normal_form.hpp"
#include "text/tone.hpp"
#include "text/work.hpp"

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

char32_t to_lower(char32_t point) {
    if (point < 0x80)
        return point >= U'A' && point <= U'Z' ? point + 0x20 : point;
    if (point >= 0x1EA0 && point < 0x1F00)
        return point | 1U; // of each pair of Vietnamese letters the capital comes first
    if (point >= 0xDF && point < 0x100)
        return point;
    if (point >= 0xC0 && point < 0xDF && point != 0xD7)
        return point + 0x20;
    return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(point)));
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

/// As decode_at; what letters of Vietnamese take is read here.
CodePoint point_at(std::string_view text, std::size_t at) {
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

template<class Action>
void each(std::string_view text, Action action) {
    for (std::size_t at = 0, asked = Watch::piece; at < text.size();) {
        if (at >= asked) {
            work(Watch::piece);
            asked += Watch::piece;
        }
        const auto point = point_at(text, at);
        action(point.value);
        at += point.length;
    }
}

std::string written(const std::u32string& points) {
    constexpr char32_t one_byte = 0x80, two_bytes = 0x800;
    std::size_t size = 0;
    for (const auto point : points)
        size += 1U + (point >= one_byte) + (point >= two_bytes);
    std::string result;
    result.reserve(size);
    for (const auto point : points)
        if (point < one_byte)
            result.push_back(static_cast<char>(point));
        else
            append(result, point);
    return result;
}

template<class Map>
std::string mapped(std::string_view text, Map map) {
    std::string result;
    result.reserve(text.size());
    each(text, [&](char32_t point) { append(result, map(point)); });
    return result;
}

} // namespace

std::string lower(std::string_view text) {
    return mapped(text, to_lower);
}
std::string upper(std::string_view text) {
    return mapped(text, to_upper);
}

std::string fold(std::string_view text) {
    work(text.size());
    const auto composed = is_surely_nfc(text) ? std::string() : nfc(text);
    std::u32string folded;
    folded.reserve(text.size());
    bool movable = false;
    each(composed.empty() ? text : composed, [&](char32_t point) {
        const auto before = folded.empty() ? U' ' : folded.back();
        if (is_blank(point)) {
            if (before != U' ')
                folded += U' ';
            return;
        }
        folded += to_lower(point);
        movable = movable || may_be_movable(before, folded.back());
    });
    if (!folded.empty() && folded.back() == U' ')
        folded.pop_back();
    if (movable)
        unify_tones(folded);
    return written(folded);
}

std::string with_main_vowel_tones(std::string_view folded) {
    std::u32string points;
    points.reserve(folded.size());
    each(folded, [&points](char32_t point) { points += point; });
    tones_on_main_vowel(points);
    return written(points);
}

bool same_wording(std::string_view a, std::string_view b) {
    return a == b || fold(a) == fold(b);
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

bool starts_capital(std::string_view text) {
    return first_letter(text) == Letter::capital;
}

bool starts_small(std::string_view text) {
    const auto first = first_letter(text);
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

// SPDX-License-Identifier: MPL-2.0
#include "text/tone.hpp"

#include "text/code_points.hpp"

#include <array>
#include <optional>
#include <string_view>
#include <utf8proc.h>

namespace kehoach::text {

namespace {

/// One row a vowel: without a mark, then grave, acute, hook, tilde, dot below.
constexpr std::array<std::u32string_view, 5> rows{U"aàáảãạ", U"eèéẻẽẹ", U"oòóỏõọ", U"uùúủũụ", U"yỳýỷỹỵ"};

struct Vowel {
    std::size_t row, tone;
};

/// Only these first vowels begin a pair whose mark can be moved; asked of every letter of every text.
bool may_begin_pair(char32_t letter) {
    switch (letter) {
    case U'o':
    case U'u':
        return true;
    default:
        return letter >= 0xF2 && (rows[2].find(letter) != std::u32string_view::npos ||
                                  rows[3].find(letter) != std::u32string_view::npos);
    }
}

std::optional<Vowel> vowel_of(char32_t letter) {
    for (std::size_t row = 0; row < rows.size(); ++row)
        if (const auto tone = rows[row].find(letter); tone != std::u32string_view::npos)
            return Vowel{row, tone};
    return std::nullopt;
}

char32_t letter_of(std::size_t row, std::size_t tone) {
    return rows[row][tone];
}

bool is_letter(char32_t point) {
    if (point < 0x80)
        return point >= U'a' && point <= U'z';
    return utf8proc_category(static_cast<utf8proc_int32_t>(point)) == UTF8PROC_CATEGORY_LL;
}

/// oa oe uy: the pairs whose mark is written on either vowel.
bool is_movable(std::size_t first, std::size_t second) {
    constexpr std::size_t a = 0, e = 1, o = 2, u = 3, y = 4;
    return (first == o && (second == a || second == e)) || (first == u && second == y);
}

/// Every movable mark is put on the first vowel or on the second. After q the u belongs to the consonant.
void move_tones(std::span<char32_t> text, bool to_first) {
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        if (!may_begin_pair(text[i]))
            continue;
        const auto first = vowel_of(text[i]);
        const auto second = vowel_of(text[i + 1]);
        if (!first || !second || !is_movable(first->row, second->row) ||
            (first->tone != 0) == (second->tone != 0))
            continue;
        if (i + 2 < text.size() && is_letter(text[i + 2]))
            continue;
        const auto tone = first->tone + second->tone;
        const bool on_first = to_first && !(i > 0 && text[i - 1] == U'q');
        text[i] = letter_of(first->row, on_first ? tone : 0);
        text[i + 1] = letter_of(second->row, on_first ? 0 : tone);
    }
}

} // namespace

bool may_be_movable(char32_t first, char32_t second) {
    if (first != U'o' && first != U'u')
        return (second == U'a' || second == U'e' || second == U'y') && may_begin_pair(first);
    const auto bears_mark = [second](std::size_t row) {
        return rows[row].find(second) != std::u32string_view::npos;
    };
    return second >= 0x80 && (first == U'o' ? bears_mark(0) || bears_mark(1) : bears_mark(4));
}

void unify_tones(std::span<char32_t> text) {
    move_tones(text, true);
}
void tones_on_main_vowel(std::span<char32_t> text) {
    move_tones(text, false);
}

std::string with_tones(std::string_view text, bool on_main_vowel) {
    std::u32string written;
    for (std::size_t at = 0; at < text.size();) {
        const auto point = decode_at(text, at);
        written += point.value;
        at += point.length;
    }
    auto moved = written;
    for (auto& letter : moved)
        letter = static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(letter)));
    const auto lower = moved;
    move_tones(moved, !on_main_vowel);
    std::string made;
    for (std::size_t i = 0; i < written.size(); ++i) {
        const bool capital = lower[i] != written[i];
        append(made, capital
                         ? static_cast<char32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(moved[i])))
                         : moved[i]);
    }
    return made;
}

} // namespace kehoach::text

// SPDX-License-Identifier: MPL-2.0
#include "grammar/label_list.hpp"

#include "grammar/label.hpp"
#include "grammar/roman.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace kehoach::grammar {

namespace {

using namespace std::string_view_literals;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_roman(char c) {
    return c == 'I' || c == 'V' || c == 'X';
}
bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool in_word(char c) {
    return is_letter(c) || is_digit(c) || static_cast<unsigned char>(c) >= 0x80;
}

template<std::size_t size>
std::size_t skip(std::string_view text, std::size_t at, const std::array<std::string_view, size>& words) {
    for (bool moved = true; moved;) {
        moved = false;
        for (const auto word : words)
            if (text.substr(at).starts_with(word)) {
                at += word.size();
                moved = true;
            }
    }
    return at;
}

constexpr std::array blanks{" "sv, "\u00A0"sv};
constexpr std::array before_first{" "sv, "\u00A0"sv, "số "sv, "số\u00A0"sv};
constexpr std::array between{" "sv, "\u00A0"sv, ","sv, ";"sv, "và "sv, "số "sv};
constexpr std::array range_signs{"đến "sv, "tới "sv, "-"sv, "–"sv};
constexpr std::array again{"phụ lục "sv, "Phụ lục "sv, "biểu mẫu "sv, "biểu "sv, "Biểu "sv,
                           "mẫu "sv,     "Mẫu "sv,     "số "sv,       " "sv};

std::optional<ListedLabel> label_at(std::string_view text, std::size_t from) {
    auto end = from;
    while (end < text.size() && is_digit(text[end]))
        ++end;
    // 3A, 3a, 2.1
    if (end > from && end < text.size() && is_letter(text[end]) &&
        (end + 1 == text.size() || !in_word(text[end + 1])))
        ++end;
    while (end > from && end + 1 < text.size() && text[end] == '.' && is_digit(text[end + 1]))
        for (++end; end < text.size() && is_digit(text[end]);)
            ++end;
    while (end < text.size() && (end == from || is_roman(text[end - 1])) && is_roman(text[end]))
        ++end;
    const bool whole = end == text.size() || !in_word(text[end]);
    if (end == from || !whole)
        return std::nullopt;
    return ListedLabel{std::string(text.substr(from, end - from)), from, end};
}

/// What may follow the last number of a list; before anything else a number counts that.
bool ends_item(std::string_view text, const ListedLabel& one) {
    static constexpr std::array followers{
        "và"sv,    "đến"sv,  "gửi"sv, "kèm"sv,   "đính"sv, "ban hành"sv, "của"sv,  "theo"sv, "tại"sv,
        "trong"sv, "này"sv,  "nêu"sv, "trước"sv, "về"sv,   "cho"sv,      "với"sv,  "hoặc"sv, "do"sv,
        "để"sv,    "được"sv, "như"sv, "chậm"sv,  "khi"sv,  "ở"sv,        "dưới"sv, "đã"sv};
    const bool lettered = is_letter(one.label.back());
    auto end = one.end;
    while (end + 1 < text.size() && text[end] == ',' && is_digit(text[end + 1])) // 1,2,3, or 2,5 tỷ
        for (++end; end < text.size() && is_digit(text[end]);)
            ++end;
    const auto rest = text.substr(skip(text, end, blanks));
    if (lettered || rest.empty() || !in_word(rest.front()))
        return true;
    return std::any_of(followers.begin(), followers.end(), [&](std::string_view word) {
        return rest.starts_with(word) && (rest.size() == word.size() || !in_word(rest[word.size()]));
    });
}

struct Parts {
    int number = 0;
    char letter = 0;
    bool roman = false;
};

std::optional<Parts> parts_of(std::string_view label) {
    Parts parts;
    if (const int value = roman_value(label)) {
        parts.number = value;
        parts.roman = true;
        return parts;
    }
    if (!label.empty() && is_letter(label.back())) {
        parts.letter = label.back();
        label.remove_suffix(1);
    }
    const auto [end, error] = std::from_chars(label.data(), label.data() + label.size(), parts.number);
    if (error != std::errc() || end != label.data() + label.size())
        return std::nullopt;
    return parts;
}

std::string written(const Parts& like, int number) {
    return like.roman ? roman(number) : std::to_string(number);
}

/// What stands between the two ends of a range; nothing where they are none of one kind, in order.
std::optional<std::vector<std::string>> inside(const ListedLabel& first, const ListedLabel& last) {
    constexpr int most = 40; // forms of one paper
    const auto a = parts_of(first.label), b = parts_of(last.label);
    if (!a || !b || a->roman != b->roman || (a->letter == 0) != (b->letter == 0))
        return std::nullopt;
    std::vector<std::string> labels;
    if (a->letter != 0) {
        if (a->number != b->number || a->letter >= b->letter)
            return std::nullopt;
        for (char letter = static_cast<char>(a->letter + 1); letter < b->letter; ++letter)
            labels.push_back(std::to_string(a->number) + letter);
        return labels;
    }
    if (a->number >= b->number || b->number - a->number > most)
        return std::nullopt;
    for (int number = a->number + 1; number < b->number; ++number)
        labels.push_back(written(*a, number));
    return labels;
}

/// The second end of a range behind `first`; a number that goes on behind a stroke (1-3/KH) is none.
std::optional<ListedLabel> range_end(std::string_view text, const ListedLabel& first) {
    const auto sign = skip(text, first.end, blanks);
    for (const auto word : range_signs) {
        if (!text.substr(sign).starts_with(word))
            continue;
        const auto last = label_at(text, skip(text, sign + word.size(), again));
        if (last && (last->end == text.size() || text[last->end] != '/'))
            return last;
    }
    return std::nullopt;
}

} // namespace

std::vector<ListedLabel> label_list(std::string_view text, std::size_t from) {
    std::vector<ListedLabel> labels;
    auto next = label_at(text, skip(text, from, before_first));
    while (next && (labels.empty() || ends_item(text, *next))) {
        labels.push_back(*next);
        const ListedLabel first = *next;
        auto end = first.end;
        if (const auto last = range_end(text, first))
            if (const auto between_them = inside(first, *last)) {
                for (const auto& label : *between_them)
                    labels.push_back({label, first.start, last->end});
                labels.push_back(*last);
                end = last->end;
            }
        next = label_at(text, skip(text, end, between));
        if (next && next->start == end)
            break;
    }
    return labels;
}

} // namespace kehoach::grammar

// SPDX-License-Identifier: MPL-2.0
#include "grammar/label_scan.hpp"

#include "text/code_points.hpp"
#include "text/words.hpp"

namespace kehoach::grammar {

namespace {

std::size_t blanks_length(std::string_view text) {
    std::size_t length = 0;
    while (length < text.size()) {
        const auto point = text::decode_at(text, length);
        if (!text::is_blank(point.value))
            break;
        length += point.length;
    }
    return length;
}

std::string_view first_character(std::string_view text) {
    return text.empty() ? text : text.substr(0, text::decode_at(text, 0).length);
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

} // namespace

LineScan::LineScan(std::string_view line) : line_(line), start_(blanks_length(line)), at_(start_) {}

std::size_t LineScan::length_with_blanks() const {
    return at_ + blanks_length(rest());
}

LineScan LineScan::after_blanks() const {
    auto copy = *this;
    copy.at_ = length_with_blanks();
    return copy;
}

bool LineScan::blank() const {
    return blanks_length(first_character(rest())) > 0;
}
bool LineScan::digit() const {
    return !at_end() && is_digit(line_[at_]);
}
bool LineScan::letter() const {
    return text::has_letters(first_character(rest()));
}
bool LineScan::digit_after_blanks() const {
    return after_blanks().digit();
}

bool LineScan::capital_after_blanks() const {
    const auto next = first_character(after_blanks().rest());
    return text::has_letters(next) && text::starts_capital(next);
}

bool LineScan::capitals() const {
    const auto first = first_character(rest());
    const auto second = first_character(rest().substr(first.size()));
    return text::is_capitals(rest().substr(0, first.size() + second.size()));
}

std::string_view LineScan::word() const {
    const auto text = rest();
    return text.substr(0, text.find_first_of(" \t"));
}

bool LineScan::take(std::string_view text) {
    if (!rest().starts_with(text))
        return false;
    at_ += text.size();
    return true;
}

std::string_view LineScan::take_any(std::initializer_list<std::string_view> texts) {
    for (const auto text : texts)
        if (take(text))
            return text;
    return "";
}

std::string_view LineScan::take_digits(std::size_t most) {
    const auto text = rest();
    std::size_t length = 0;
    while (length < text.size() && is_digit(text[length]))
        ++length;
    if (length > most)
        return "";
    at_ += length;
    return text.substr(0, length);
}

std::string_view LineScan::take_letters(std::size_t most) {
    const auto text = rest();
    std::size_t length = 0, count = 0;
    for (; length < text.size() && count <= most; ++count) {
        const auto next = first_character(text.substr(length));
        if (!text::has_letters(next))
            break;
        length += next.size();
    }
    if (count > most)
        return "";
    at_ += length;
    return text.substr(0, length);
}

bool LineScan::take_word(std::string_view small_letters) {
    const auto text = rest();
    if (text.size() <= small_letters.size())
        return false;
    // Capitals of Vietnamese letters have the same number of bytes.
    if (text::lower(text.substr(0, small_letters.size())) != small_letters)
        return false;
    auto ahead = *this;
    ahead.at_ += small_letters.size();
    if (!ahead.blank())
        return false;
    *this = ahead.after_blanks();
    return true;
}

int number(std::string_view digits) {
    int value = 0;
    for (const char digit : digits.substr(0, 9))
        value = value * 10 + (digit - '0');
    return value;
}

std::optional<char32_t> single_code_point(std::string_view text) {
    if (text.empty())
        return std::nullopt;
    const auto point = text::decode_at(text, 0);
    return point.valid && point.length == text.size() ? std::optional(point.value) : std::nullopt;
}

} // namespace kehoach::grammar

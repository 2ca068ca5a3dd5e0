// SPDX-License-Identifier: MPL-2.0
#include "grammar/time_token.hpp"

#include "grammar/label_scan.hpp"
#include "text/breaks.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::grammar {

namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// Bytes of a blank or a mark of emphasis at `at`; 0: none stands there.
std::size_t blank_length(std::string_view text, std::size_t at) {
    const char c = text[at];
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '*' || c == '_')
        return 1;
    constexpr std::string_view no_break = "\u00A0";
    return text.substr(at).starts_with(no_break) ? no_break.size() : 0;
}

std::size_t behind_blanks(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        const auto blank = blank_length(text, at);
        if (blank == 0)
            break;
        at += blank;
    }
    return at;
}

} // namespace

LowWord::LowWord(std::string_view small)
    : size_(static_cast<std::uint8_t>(std::min(small.size(), longest))) {
    std::copy_n(small.begin(), size_, letters_.begin());
}

TimeToken token_at(std::string_view text, std::size_t at) {
    using Kind = TimeToken::Kind;
    TimeToken token;
    token.start = token.end = behind_blanks(text, at);
    if (token.end >= text.size())
        return token;
    const auto first = token.end;
    if (is_digit(text[first])) {
        token.kind = Kind::number;
        while (token.end < text.size() && is_digit(text[token.end]))
            ++token.end;
    } else if (const auto sign = text::break_length(text[first]); sign > 0) {
        token.kind = Kind::sign;
        token.end = std::min(first + sign, text.size());
    } else {
        token.kind = Kind::word;
        while (token.end < text.size() && !is_digit(text[token.end]) &&
               text::break_length(text[token.end]) == 0)
            ++token.end;
    }
    const auto written = text.substr(token.start, std::min(token.length(), LowWord::longest));
    const bool small = token.kind != Kind::word || (written[0] >= 'a' && written[0] <= 'z');
    token.low = LowWord(small ? written : std::string_view(text::lower(written)));
    return token;
}

std::string_view word_before(std::string_view text, std::size_t at) {
    auto end = at;
    while (end > 0) {
        if (end > 1 && blank_length(text, end - 2) == 2)
            end -= 2;
        else if (blank_length(text, end - 1) == 1)
            --end;
        else
            break;
    }
    auto start = end;
    while (start > 0 && text::break_length(text[start - 1]) == 0)
        --start;
    return text.substr(start, end - start);
}

const TimeToken& TimeScan::peek() const {
    if (next_at_ != at_) {
        next_ = token_at(text_, at_);
        next_at_ = at_;
    }
    return next_;
}

bool TimeScan::take(std::string_view word_or_sign) {
    const auto& token = peek();
    if (token.kind == TimeToken::Kind::none || token.low != word_or_sign)
        return false;
    skip(token);
    return true;
}

bool TimeScan::take_any(std::initializer_list<std::string_view> words) {
    const auto& token = peek();
    const bool known = token.kind != TimeToken::Kind::none &&
                       std::any_of(words.begin(), words.end(), [&](auto word) { return word == token.low; });
    if (known)
        skip(token);
    return known;
}

bool TimeScan::take_row(std::initializer_list<std::string_view> words) {
    if (words.size() == 0 || peek().low != *words.begin())
        return false;
    auto ahead = *this;
    for (const auto word : words)
        if (!ahead.take(word))
            return false;
    *this = ahead;
    return true;
}

std::optional<int> TimeScan::take_number(std::size_t least, std::size_t most) {
    const auto token = peek();
    if (token.kind != TimeToken::Kind::number || token.length() < least || token.length() > most)
        return std::nullopt;
    skip(token);
    return number(token.low);
}

std::optional<int> TimeScan::take_year() {
    constexpr std::size_t digits = 4;
    constexpr int first = 1900, last = 2199;
    auto ahead = *this;
    const auto year = ahead.take_number(digits, digits);
    if (!year || *year < first || *year > last)
        return std::nullopt;
    *this = ahead;
    return year;
}

} // namespace kehoach::grammar

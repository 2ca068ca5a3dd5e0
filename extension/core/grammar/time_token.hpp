// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace kehoach::grammar {

/// A word, a number or a sign of a text, bytes. Blanks and marks of emphasis (* _) stand in none.
struct TimeToken {
    enum class Kind { none, word, number, sign };
    Kind kind = Kind::none;
    std::size_t start = 0, end = 0;
    std::string low; ///< in small letters
    std::size_t length() const { return end - start; }
};

/// The token at or after a byte.
TimeToken token_at(std::string_view text, std::size_t at);
/// The word that ends at or before a byte, only blanks between; empty where a sign stands there.
std::string_view word_before(std::string_view text, std::size_t at);

/// Reads a text token by token. A copy is a place to come back to.
class TimeScan {
public:
    explicit TimeScan(std::string_view text, std::size_t at = 0) : text_(text), at_(at) {}

    std::string_view text() const { return text_; }
    /// Behind the last token taken.
    std::size_t at() const { return at_; }
    /// The next token, read once however often it is asked for.
    const TimeToken& peek() const;
    void skip(const TimeToken& token) { at_ = token.end; }

    bool take(std::string_view word_or_sign);
    bool take_any(std::initializer_list<std::string_view> words);
    /// All of them in a row, or none.
    bool take_row(std::initializer_list<std::string_view> words);
    /// A number of so many digits.
    std::optional<int> take_number(std::size_t least, std::size_t most);
    std::optional<int> take_year();

private:
    std::string_view text_;
    std::size_t at_ = 0;
    mutable TimeToken next_;
    mutable std::size_t next_at_ = static_cast<std::size_t>(-1); ///< the place that `next_` was read from
};

} // namespace kehoach::grammar

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace kehoach::grammar {

/// The first bytes of a word in small letters: as many as any word of a time has.
class LowWord {
public:
    static constexpr std::size_t longest = 24;

    LowWord() = default;
    explicit LowWord(std::string_view small);
    std::string_view text() const { return {letters_.data(), size_}; }
    operator std::string_view() const { return text(); }
    bool operator==(std::string_view word) const { return text() == word; }

private:
    std::array<char, longest> letters_{};
    std::uint8_t size_ = 0;
};

/// A word, a number or a sign of a text, bytes. Blanks and marks of emphasis (* _) stand in none.
struct TimeToken {
    enum class Kind { none, word, number, sign };
    Kind kind = Kind::none;
    std::size_t start = 0, end = 0;
    LowWord low; ///< read and copied at every step: no memory of its own
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

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace kehoach::grammar {

/// Reads a line from its first character that is no blank. A copy is a place to come back to.
class LineScan {
public:
    explicit LineScan(std::string_view line);

    std::string_view taken() const { return line_.substr(start_, at_ - start_); }
    std::string_view rest() const { return line_.substr(at_); }
    std::size_t length_with_blanks() const;
    bool at_end() const { return at_ == line_.size(); }
    bool blank() const;
    bool digit() const;
    bool letter() const;
    /// Two capital letters in a row.
    bool capitals() const;
    bool digit_after_blanks() const;
    bool capital_after_blanks() const;
    /// Something other than blanks is left.
    bool before_text() const { return length_with_blanks() < line_.size(); }
    /// Up to the next blank.
    std::string_view word() const;

    bool take(std::string_view text);
    /// The first of these that stands here; "" where none does.
    std::string_view take_any(std::initializer_list<std::string_view> texts);
    /// Digits; nothing where there are more than `most`.
    std::string_view take_digits(std::size_t most);
    /// Letters; nothing where there are more than `most`.
    std::string_view take_letters(std::size_t most);
    /// A word in any case, with the blanks behind it.
    bool take_word(std::string_view small_letters);

private:
    LineScan after_blanks() const;

    std::string_view line_;
    std::size_t start_ = 0, at_ = 0;
};

int number(std::string_view digits);
std::optional<char32_t> single_code_point(std::string_view text);

} // namespace kehoach::grammar

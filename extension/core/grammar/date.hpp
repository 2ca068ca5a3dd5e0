// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <compare>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace kehoach::grammar {

/// A day; 0 stands for a part that is not written (month known, day blank).
struct Date {
    int year = 0, month = 0, day = 0;
    auto operator<=>(const Date&) const = default;
    bool complete() const { return year > 0 && month > 0 && day > 0; }
};

bool is_valid(const Date& date);
std::string iso(const Date& date); ///< 2023-02-20, 2023-02 where the day is blank
std::optional<Date> parse_iso(std::string_view text);
std::string short_date(const Date& date); ///< 03/6/2013: day < 10 and month < 3 padded (HD 36, 1.4.2)
std::string long_date(const Date& date);  ///< ngày 20 tháng 02 năm 2023, padded likewise

/// A date found in a text, with the parts as written.
struct WrittenDate {
    Date date;
    std::size_t start = 0, end = 0;                    ///< bytes
    bool in_words = false;                             ///< ngày … tháng … năm …
    std::string day, month, year;                      ///< as written; blank fields are kept as written
    std::size_t day_at = 0, month_at = 0, year_at = 0; ///< bytes at which the parts begin
    bool padded_right() const;                         ///< parts that are written follow the padding rule
};
/// First date at or after `from`: 20/02/2023, 20-2-2023, ngày 20 tháng 02 năm 2023, also with blank day or
/// number.
std::optional<WrittenDate> find_date(std::string_view text, std::size_t from = 0);

} // namespace kehoach::grammar

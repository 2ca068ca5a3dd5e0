// SPDX-License-Identifier: MPL-2.0
#include "grammar/impossible_time.hpp"

#include "grammar/roman.hpp"
#include "grammar/time_token.hpp"
#include "grammar/written_time.hpp"
#include "text/breaks.hpp"
#include "text/byte_set.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>

namespace kehoach::grammar {

namespace {

constexpr int months = 12, longest_month = 31, quarters = 4;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
    return std::ranges::find(words, word) != words.end();
}

/// The word before a byte, in small letters, and where it begins.
struct Before {
    std::string word;
    std::size_t start = 0;
};
Before before(std::string_view text, std::size_t at) {
    const auto word = word_before(text, at);
    return {text::lower(word), static_cast<std::size_t>(word.data() - text.data())};
}

/// Nothing goes on: the end, or a mark behind which something else begins.
bool ends(const TimeScan& scan) {
    constexpr std::string_view marks = ".,;:)*_";
    const auto rest = text::trim(scan.text().substr(scan.at()));
    return rest.empty() || marks.find(rest.front()) != std::string_view::npos;
}

bool is_no_day(int day, int month, int year) {
    constexpr int leap_year = 2024;
    return day == 0 || month == 0 || !is_valid({year > 0 ? year : leap_year, month, day});
}

/// Digits that others stand before are the tail of a number: 2.31/6/2026, 1/31/6.
bool is_tail(std::string_view text, std::size_t start) {
    constexpr std::string_view signs = "/.,-";
    return start > 1 && signs.find(text[start - 1]) != std::string_view::npos && is_digit(text[start - 2]);
}

/// Behind these a day may stand without "ngày".
bool leads(std::string_view word) {
    return is_one_of(word, {"trước", "hết", "đến", "tới", "từ", "nhất", "vào", "xong"});
}

/// 31/6/2026, 31-6-2026, 31.6.2026, ngày 31/6
std::optional<ImpossibleTime> in_digits(TimeScan scan, std::size_t start) {
    const auto text = scan.text();
    const auto day = scan.take_number(1, 2);
    const auto sign = scan.peek().low;
    if (!day || scan.peek().start != scan.at() || !scan.take_any({"/", "-", "."}))
        return std::nullopt;
    const auto month = scan.peek().start == scan.at() ? scan.take_number(1, 2) : std::nullopt;
    if (!month)
        return std::nullopt;
    auto with_year = scan;
    const auto year = with_year.take(sign) ? with_year.take_year() : std::nullopt;
    const auto rest = text.substr((year ? with_year : scan).at());
    const bool goes_on =
        !rest.empty() && (rest.front() == '/' || rest.front() == '-' || is_digit(rest.front()));
    if (goes_on || !is_no_day(*day, *month, year.value_or(0)))
        return std::nullopt;
    if (year)
        return ImpossibleTime{start, with_year.at()};
    const auto word = before(text, start).word;
    const bool one_too_many = *day > 0 && *day <= longest_month && *month > 0 && *month <= months;
    const bool is_day =
        word == "ngày" ? one_too_many || ends(scan) : leads(word) && one_too_many && ends(scan);
    return sign == "/" && is_day ? std::optional(ImpossibleTime{start, scan.at()}) : std::nullopt;
}

/// ngày 31 tháng 6 năm 2026
std::optional<ImpossibleTime> in_words(TimeScan scan, std::size_t start) {
    const auto lead = before(scan.text(), start);
    const auto day = scan.take_number(1, 2);
    if (lead.word != "ngày" || !day || !scan.take("tháng"))
        return std::nullopt;
    const auto month = scan.take_number(1, 2);
    if (!month)
        return std::nullopt;
    const int year = take_year_behind(scan);
    return is_no_day(*day, *month, year) ? std::optional(ImpossibleTime{lead.start, scan.at()})
                                         : std::nullopt;
}

/// tháng 13/2026, trong tháng 13; the pay of a thirteenth month is none.
std::optional<ImpossibleTime> in_month(TimeScan scan, std::size_t start) {
    const auto unit = before(scan.text(), start);
    const auto month = scan.take_number(1, 2);
    if (unit.word != "tháng" || !month || (*month > 0 && *month <= months))
        return std::nullopt;
    const auto lead = before(scan.text(), unit.start).word;
    const bool led = leads(lead) || is_one_of(lead, {"trong", "cuối", "đầu", "giữa"});
    const int year = take_year_behind(scan);
    return year > 0 || (led && ends(scan)) ? std::optional(ImpossibleTime{unit.start, scan.at()})
                                           : std::nullopt;
}

/// quý V/2026, quý 5 năm 2026
std::optional<ImpossibleTime> in_quarter(TimeScan scan, std::size_t start) {
    const auto unit = before(scan.text(), start);
    if (unit.word != "quý")
        return std::nullopt;
    const auto roman = roman_value(text::upper(scan.peek().low));
    const auto number = roman > 0 ? std::nullopt : scan.take_number(1, 2);
    const int quarter = number.value_or(roman);
    if ((!number && roman == 0) || (quarter > 0 && quarter <= quarters))
        return std::nullopt;
    if (roman > 0)
        scan.skip(TimeToken(scan.peek()));
    const int year = take_year_behind(scan);
    return year > 0 || ends(scan) ? std::optional(ImpossibleTime{unit.start, scan.at()}) : std::nullopt;
}

/// Most numbers are no day that may be one too many: only such are read.
bool may_be_wrong(std::string_view text, std::size_t start) {
    const auto number = [&](std::size_t at) {
        constexpr std::size_t longest = 3;
        int value = 0;
        for (std::size_t i = at; i < text.size() && i < at + longest && is_digit(text[i]); ++i)
            value = value * 10 + (text[i] - '0');
        return value;
    };
    constexpr int in_every_month = 28, most = 99;
    const int first = number(start);
    if (first > most)
        return false;
    auto behind = start;
    while (behind < text.size() && is_digit(text[behind]))
        ++behind;
    if (behind + 1 < text.size() && is_digit(text[behind + 1])) {
        const int second = number(behind + 1);
        return first == 0 || first > in_every_month || second == 0 || second > months;
    }
    constexpr std::string_view last_of_units = "yg\xBD"; // ngày, tháng, quý
    return start > 1 && text[start - 1] == ' ' &&
           last_of_units.find(text[start - 2]) != std::string_view::npos;
}

/// "V", "viii", not "về".
bool may_be_roman(std::string_view text, std::size_t start) {
    static constexpr text::ByteSet first("VXvx"), more("IVXLCDMivxlcdm0123456789");
    if (!first.has(text[start]))
        return false;
    return start + 1 == text.size() || more.has(text[start + 1]) || text::break_length(text[start + 1]) > 0;
}

std::optional<ImpossibleTime> read_at(std::string_view text, std::size_t start) {
    if (!is_digit(text[start]))
        return may_be_roman(text, start) ? in_quarter(TimeScan(text, start), start) : std::nullopt;
    if (!may_be_wrong(text, start) || is_tail(text, start))
        return std::nullopt;
    const TimeScan scan(text, start);
    for (const auto read : {in_digits, in_words, in_month, in_quarter})
        if (auto found = read(scan, start))
            return found;
    return std::nullopt;
}

} // namespace

std::vector<ImpossibleTime> impossible_times(std::string_view text, text::Breaks breaks) {
    std::vector<ImpossibleTime> found;
    const auto look = [&](std::size_t at) {
        if (at >= text.size() || (!found.empty() && at < found.back().end))
            return;
        if (auto one = read_at(text, at))
            found.push_back(*one);
    };
    look(0);
    for (const auto at : breaks)
        look(at + text::break_length(text[at]));
    return found;
}

} // namespace kehoach::grammar

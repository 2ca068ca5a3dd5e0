// SPDX-License-Identifier: MPL-2.0
#include "sheetfile/values.hpp"

#include "text/decimal.hpp"

#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdint>

namespace kehoach::sheetfile {

namespace {

constexpr double hours_a_day = 24, minutes_a_day = 24 * 60, seconds_a_day = 24 * 60 * 60;

/// The letters of a format that stand for parts of a day or time; words in quotes, colours and languages do
/// not.
bool shows_day(std::string_view code) {
    bool month_or_minute = false, time = false;
    for (std::size_t at = 0; at < code.size(); ++at) {
        const char letter = code[at];
        const std::size_t close = letter == '"'   ? code.find('"', at + 1)
                                  : letter == '[' ? code.find(']', at)
                                                  : at;
        if (close == std::string_view::npos)
            break;
        if (letter == '\\' || letter == '_' || letter == '*') {
            ++at; // the next letter is shown as it is
        } else if (close != at) {
            at = close;
        } else if (letter == 'y' || letter == 'Y' || letter == 'd' || letter == 'D') {
            return true;
        } else {
            month_or_minute = month_or_minute || letter == 'm' || letter == 'M';
            time = time || letter == 'h' || letter == 'H' || letter == 's' || letter == 'S';
        }
    }
    return month_or_minute && !time;
}

bool number(std::string_view& text, int& value) {
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc() || value < 0)
        return false;
    text.remove_prefix(static_cast<std::size_t>(read.ptr - text.data()));
    return true;
}

bool then(std::string_view& text, char sign, int& value) {
    if (text.empty() || text.front() != sign)
        return false;
    text.remove_prefix(1);
    return number(text, value);
}

} // namespace

bool is_date_format(int number, std::string_view code) {
    if (!code.empty())
        return shows_day(code);
    return (number >= 14 && number <= 17) || number == 22 || (number >= 27 && number <= 31) ||
           (number >= 34 && number <= 36) || (number >= 50 && number <= 58);
}

bool days_of(std::string_view iso, double& days) {
    namespace chrono = std::chrono;
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0;
    if (!number(iso, year) || !then(iso, '-', month) || !then(iso, '-', day))
        return false;
    const chrono::year_month_day date{chrono::year(year), chrono::month(static_cast<unsigned>(month)),
                                      chrono::day(static_cast<unsigned>(day))};
    if (!date.ok())
        return false;
    if (then(iso, 'T', hour) && then(iso, ':', minute))
        then(iso, ':', second);
    const auto first = chrono::sys_days(chrono::year(1899) / 12 / 30);
    days = static_cast<double>((chrono::sys_days(date) - first).count()) + hour / hours_a_day +
           minute / minutes_a_day + second / seconds_a_day;
    return true;
}

bool part_of_day(std::string_view iso, double& days) {
    if (!iso.starts_with("PT"))
        return false;
    iso.remove_prefix(2);
    days = 0;
    for (const auto& [unit, a_day] :
         {std::pair{'H', hours_a_day}, std::pair{'M', minutes_a_day}, std::pair{'S', seconds_a_day}}) {
        const std::size_t end = iso.find(unit);
        double value = 0;
        if (end == std::string_view::npos)
            continue;
        if (!figure_of(iso.substr(0, end), value))
            return false;
        days += value / a_day;
        iso.remove_prefix(end + 1);
    }
    return iso.empty();
}

bool figure_of(std::string_view digits, double& figure) {
    constexpr std::size_t most_exact = 15; // digits; most figures are whole and short
    std::int64_t whole = 0;
    if (digits.size() <= most_exact)
        if (const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), whole);
            read.ec == std::errc() && read.ptr == digits.data() + digits.size() && whole > 0) {
            figure = static_cast<double>(whole);
            return true;
        }
    const auto read = text::whole_decimal(digits);
    figure = read.value_or(figure);
    return read.has_value();
}

} // namespace kehoach::sheetfile

// SPDX-License-Identifier: MPL-2.0
#include "plan/year_places.hpp"

#include "plan/named_weekday.hpp"
#include "text/pattern.hpp"
#include "text/utf.hpp"

#include <algorithm>
#include <charconv>

namespace kehoach::plan {

namespace {

constexpr std::size_t digits_of_a_year = 4;
constexpr int first_year = 1900, last_year = 2100;

bool is_digit(std::string_view text, std::size_t at) {
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

/// The year at `at`, 0 where none stands there alone.
int year_at(std::string_view text, std::size_t at) {
    for (std::size_t i = 0; i < digits_of_a_year; ++i)
        if (!is_digit(text, at + i))
            return 0;
    const bool goes_on = is_digit(text, at + digits_of_a_year);
    const bool went_on = at > 0 && (is_digit(text, at - 1) || text[at - 1] == '.');
    int year = 0;
    std::from_chars(text.data() + at, text.data() + at + digits_of_a_year, year);
    return goes_on || went_on || year < first_year || year > last_year ? 0 : year;
}

/// "181/2024/NĐ-CP", "2024-KH", "2.024": part of a number.
bool is_of_a_number(std::string_view text, std::size_t end) {
    static const text::Pattern code("^(?:/\\s*\\p{L}|\\s?-\\s?\\p{Lu}{2}|[.,]\\d)");
    return code.find(text.substr(end)).has_value();
}

bool is_of_a_month(std::string_view before) {
    constexpr std::size_t enough = 64; // bytes: a line may hold thousands of years
    static const text::Pattern month(
        "(?:(?:^|[^\\d/])\\d{1,2}/|(?:tháng|quý)\\s+[0-9IVX]{1,4}(?:\\s*/|\\s+năm)\\s*)$", true);
    return month.find(text::last_bytes(before, enough)).has_value();
}

/// The second year of "2021 - 2025" behind `end`; 0 where there is none.
std::size_t second_year(std::string_view text, std::size_t end) {
    static const text::Pattern between("^\\s*[-–]\\s*(?=\\d{4})");
    const auto found = between.find(text.substr(end));
    return found && year_at(text, end + (*found)[0].end) > 0 ? end + (*found)[0].end : 0;
}

std::vector<YearPlace> dates_of(std::string_view text) {
    std::vector<YearPlace> found;
    for (std::size_t from = 0;;) {
        const auto date = grammar::find_date(text, from);
        if (!date)
            return found;
        from = std::max(date->end, from + 1);
        const bool known = date->date.year >= first_year && date->date.year <= last_year;
        if (known && date->date.month > 0)
            found.push_back({YearPlace::Kind::date, date->start, date->end, date->date.year, 0, *date});
    }
}

YearPlace place_at(std::string_view text, std::size_t at, int year) {
    YearPlace place{YearPlace::Kind::year, at, at + digits_of_a_year, year, 0, {}};
    if (const auto second = second_year(text, place.end)) {
        place.kind = YearPlace::Kind::period;
        place.last = year_at(text, second);
        place.end = second + digits_of_a_year;
    } else if (is_of_a_month(text.substr(0, at))) {
        place.kind = YearPlace::Kind::month;
    }
    return place;
}

std::string plus(std::string_view year, int years) {
    int value = 0;
    std::from_chars(year.data(), year.data() + year.size(), value);
    return std::to_string(value + years);
}

/// The day so many years later; where its day of the week is named, the nearest that is such a day.
grammar::Date later(std::string_view text, const YearPlace& place, int years) {
    auto date = place.date.date;
    date.year += years;
    if (date.day > 0 && !grammar::is_valid(date))
        --date.day;
    const auto weekday = named_weekday(text, place.start, place.end);
    return weekday && date.complete() && grammar::is_valid(date) ? nearest(date, *weekday) : date;
}

/// As many digits as before.
std::string padded(int value, std::size_t digits) {
    auto written = std::to_string(value);
    return std::string(digits > written.size() ? digits - written.size() : 0, '0') + written;
}

/// Day, month and year where they stand; whatever is between them stays.
std::string moved_date(std::string_view text, const YearPlace& place, int years) {
    const auto& was = place.date;
    const auto date = later(text, place, years);
    std::string result(text.substr(place.start, place.end - place.start));
    const auto put = [&](std::size_t at, const std::string& old, int from, int to) {
        if (from != to)
            result.replace(at - place.start, old.size(), padded(to, old.size()));
    };
    put(was.year_at, was.year, was.date.year, date.year);
    put(was.month_at, was.month, was.date.month, date.month);
    put(was.day_at, was.day, was.date.day, date.day);
    return result;
}

} // namespace

std::vector<YearPlace> year_places(std::string_view text) {
    const auto dates = dates_of(text);
    std::vector<YearPlace> found = dates;
    auto date = dates.begin();
    for (std::size_t at = 0; at + digits_of_a_year <= text.size(); ++at) {
        const int year = year_at(text, at);
        while (date != dates.end() && date->end <= at)
            ++date;
        const bool dated = date != dates.end() && date->start <= at;
        if (year == 0 || dated || is_of_a_number(text, at + digits_of_a_year))
            continue;
        found.push_back(place_at(text, at, year));
        at = found.back().end - 1;
    }
    std::sort(found.begin(), found.end(),
              [](const YearPlace& a, const YearPlace& b) { return a.start < b.start; });
    return found;
}

std::string moved(std::string_view text, const YearPlace& place, int years) {
    if (place.kind == YearPlace::Kind::date)
        return moved_date(text, place, years);
    const auto now = text.substr(place.start, place.end - place.start);
    const auto first = plus(now.substr(0, digits_of_a_year), years);
    if (place.kind != YearPlace::Kind::period)
        return first;
    return first + std::string(now.substr(digits_of_a_year, now.size() - 2 * digits_of_a_year)) +
           plus(now.substr(now.size() - digits_of_a_year), years);
}

} // namespace kehoach::plan

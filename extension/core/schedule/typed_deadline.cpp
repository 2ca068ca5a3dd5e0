// SPDX-License-Identifier: MPL-2.0
#include "schedule/typed_deadline.hpp"

#include "grammar/roman.hpp"
#include "text/pattern.hpp"
#include "text/words.hpp"

#include <charconv>
#include <utility>

namespace kehoach::schedule {

namespace {

using grammar::Date;

int number(std::string_view digits) {
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

/// A day without its year: in a leap year it may be.
bool is_day(int day, int month) {
    constexpr int leap_year = 2024;
    return grammar::is_valid({leap_year, month, day}) && day > 0 && month > 0;
}

std::string_view part(std::string_view text, const text::Pattern::Group& group) {
    return text.substr(group.start, group.end - group.start);
}

/// Days without a year, months and quarters; a full date, or a range of days, is not one of them.
const text::Pattern& forms() {
    static const text::Pattern pattern(
        R"re((?<![\d/.-])(\d{1,2})\s?/\s?(\d{1,2})(?!\d|[/.-]\d|\s*(?:giờ|h)\b)|\bngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?!\d)|\btháng\s+(\d{1,2})(?!\d)|\bquý\s+(\d{1,2}|[IVXivx]+)(?![\p{L}\d]))re",
        true);
    return pattern;
}

/// Of a match of `forms`: day and month, where it is a day.
std::optional<std::pair<int, int>> day_and_month(std::string_view text, const text::Pattern::Match& match) {
    for (const std::size_t group : {1U, 3U})
        if (match[group].matched)
            return std::pair(number(part(text, match[group])), number(part(text, match[group + 1])));
    return std::nullopt;
}

std::string impossible_part(std::string_view text) {
    constexpr int months = 12, quarters = 4;
    for (std::size_t from = 0; from < text.size();) {
        const auto match = forms().find(text, from);
        if (!match)
            return {};
        const auto value = [&](std::size_t group) { return number(part(text, (*match)[group])); };
        bool there_is = true;
        if (const auto day = day_and_month(text, *match))
            there_is = is_day(day->first, day->second);
        else if ((*match)[5].matched)
            there_is = value(5) > 0 && value(5) <= months;
        else {
            const int roman = grammar::roman_value(text::upper(part(text, (*match)[6])));
            const int quarter = roman > 0 ? roman : value(6);
            there_is = quarter > 0 && quarter <= quarters;
        }
        if (!there_is)
            return std::string(part(text, match->front()));
        from = match->front().end;
    }
    return {};
}

std::optional<Date> day_of_any_year(std::string_view text) {
    for (std::size_t from = 0; from < text.size();) {
        const auto match = forms().find(text, from);
        if (!match)
            break;
        if (const auto day = day_and_month(text, *match); day && is_day(day->first, day->second))
            return Date{0, day->second, day->first};
        from = match->front().end;
    }
    return std::nullopt;
}

} // namespace

std::string impossible_in(std::string_view typed) {
    std::string others;
    std::size_t from = 0;
    for (auto date = grammar::find_date(typed); date; date = grammar::find_date(typed, date->end)) {
        if (date->date.day != 0 && date->date.month != 0 && !grammar::is_valid(date->date))
            return std::string(typed.substr(date->start, date->end - date->start));
        others += std::string(typed.substr(from, date->start - from)) + ";";
        from = date->end;
    }
    return impossible_part(others + std::string(typed.substr(from)));
}

std::optional<Date> day_in(std::string_view typed) {
    for (auto date = grammar::find_date(typed); date; date = grammar::find_date(typed, date->end))
        if (date->date.complete() && grammar::is_valid(date->date))
            return date->date;
    return day_of_any_year(typed);
}

std::optional<DayOff> day_off_in(std::string_view typed, const Calendar& calendar) {
    constexpr unsigned sunday = 7;
    const auto date = day_in(typed);
    if (!date)
        return std::nullopt;
    const bool in_a_year = date->complete();
    const auto day = in_a_year ? calendar.day(*date) : calendar.day_of_any_year(date->month, date->day);
    if (day.kind != DayKind::holiday && !(in_a_year && weekday(*date) == sunday))
        return std::nullopt;
    auto written = grammar::short_date(*date);
    if (!in_a_year)
        written.resize(written.rfind('/'));
    return DayOff{written, day.vi, day.en};
}

} // namespace kehoach::schedule

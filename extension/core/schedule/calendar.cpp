// SPDX-License-Identifier: MPL-2.0
#include "schedule/calendar.hpp"

#include <chrono>

namespace kehoach::schedule {

namespace {

using grammar::Date;
namespace time = std::chrono;

/// No string of days off is longer.
constexpr int farthest = 30;

time::sys_days day_of(const Date& date) {
    return time::year(date.year) / time::month(static_cast<unsigned>(date.month)) /
           time::day(static_cast<unsigned>(date.day));
}

Date date_of(const time::sys_days& day) {
    const time::year_month_day parts(day);
    return {static_cast<int>(parts.year()), static_cast<int>(static_cast<unsigned>(parts.month())),
            static_cast<int>(static_cast<unsigned>(parts.day()))};
}

bool is_day(const Date& date) {
    return date.complete() && grammar::is_valid(date);
}

} // namespace

Date day_away(const Date& date, int days) {
    return date_of(day_of(date) + time::days(days));
}

Date month_away(const Date& date, int months) {
    const auto moved =
        time::year(date.year) / time::month(static_cast<unsigned>(date.month)) / 1 + time::months(months);
    return date_of(time::sys_days(moved));
}

unsigned weekday(const Date& date) {
    return time::weekday(day_of(date)).iso_encoding();
}

std::array<Date, 42> weeks_of(int year, int month) {
    const Date first{year, month, 1};
    const int ahead = static_cast<int>(weekday(first)) - 1;
    std::array<Date, 42> days;
    for (std::size_t at = 0; at < days.size(); ++at)
        days[at] = day_away(first, static_cast<int>(at) - ahead);
    return days;
}

Day Calendar::day(const Date& date) const {
    if (!is_day(date))
        return {};
    if (const auto named = days_.find(date); named != days_.end())
        return named->second;
    if (const auto fixed = every_year_.find({date.month, date.day}); fixed != every_year_.end())
        return fixed->second;
    if (weekend_.contains(weekday(date)))
        return {DayKind::weekend, {}, {}};
    return {knows(date.year) ? DayKind::working : DayKind::unknown, {}, {}};
}

Day Calendar::day_of_any_year(int month, int day) const {
    const auto fixed = every_year_.find({month, day});
    return fixed == every_year_.end() ? Day() : fixed->second;
}

std::optional<Offer> Calendar::nearest(const Date& date, int step) const {
    if (!is_day(date))
        return std::nullopt;
    for (int away = step; away >= -farthest && away <= farthest; away += step) {
        const Date other = day_away(date, away);
        const Day found = day(other);
        if (found.kind == DayKind::working)
            return Offer{other, true};
        if (found.kind == DayKind::unknown && !knows(other.year))
            return Offer{other, false};
    }
    return std::nullopt;
}

} // namespace kehoach::schedule

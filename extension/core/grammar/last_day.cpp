// SPDX-License-Identifier: MPL-2.0
#include "grammar/deadline.hpp"

#include <chrono>

namespace kehoach::grammar {

namespace {

namespace time = std::chrono;

constexpr int december = 12;

Date date_of(const time::sys_days& day) {
    const time::year_month_day parts(day);
    return {static_cast<int>(parts.year()), static_cast<int>(static_cast<unsigned>(parts.month())),
            static_cast<int>(static_cast<unsigned>(parts.day()))};
}

time::year_month month_of(const Date& date) {
    return time::year(date.year) / time::month(static_cast<unsigned>(date.month));
}

/// The first day of what is named: of a quarter, whose last month is told, two months before.
time::sys_days first_of(const Deadline& deadline) {
    auto date = deadline.date;
    if (date.month == 0)
        date.month = 1;
    constexpr int before_last = 2;
    if (deadline.precision == "quarter")
        date.month -= before_last;
    const auto day = static_cast<unsigned>(date.day == 0 ? 1 : date.day);
    return month_of(date) / time::day(day);
}

} // namespace

std::optional<Date> last_day(const Deadline& deadline) {
    auto date = deadline.date;
    if (date.year <= 0 || deadline.open || !deadline.recurrence.empty() || deadline.kind == "from" ||
        !is_valid(date))
        return std::nullopt;
    if (deadline.up_to > 0 && !deadline.excluded && date.month > 0)
        return Date{date.year, date.month, deadline.up_to};
    if (deadline.excluded)
        return date_of(first_of(deadline) - time::days(1));
    if (date.complete())
        return date;
    if (date.month == 0)
        date.month = december;
    return date_of(month_of(date) / time::last);
}

bool is_limit(const Deadline& deadline) {
    const auto& kind = deadline.kind;
    return !deadline.optional &&
           (kind == "before" || kind == "within" || kind == "until" || kind == "recurring");
}

std::string iso(const Deadline& deadline) {
    const auto& date = deadline.date;
    if (date.year <= 0)
        return {};
    constexpr int months_a_quarter = 3;
    if (deadline.precision == "quarter")
        return iso(Date{date.year, 0, 0}) + "-Q" + std::to_string(date.month / months_a_quarter);
    return iso(date);
}

} // namespace kehoach::grammar

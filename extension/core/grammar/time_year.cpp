// SPDX-License-Identifier: MPL-2.0
#include "grammar/written_time.hpp"

namespace kehoach::grammar {

namespace {

constexpr int half = 6, months = 12;

/// "6 tháng đầu năm 2026", "6 tháng cuối năm 2026", "9 tháng năm 2026"
std::optional<WrittenTime> read_months_of_year(TimeScan& scan) {
    auto ahead = scan;
    const auto count = ahead.take_number(1, 2);
    if (!count || *count < 1 || *count >= months || !ahead.take("tháng"))
        return std::nullopt;
    const bool last = ahead.take("cuối");
    if (!last)
        ahead.take("đầu");
    const auto year = ahead.take("năm") ? ahead.take_year() : std::nullopt;
    if (!year)
        return std::nullopt;
    WrittenTime time;
    time.precision = *count == half ? "half-year" : "month";
    time.from = {*year, last ? months - *count + 1 : 1, 0};
    time.date = {*year, last ? months : *count, 0};
    time.end = ahead.at();
    scan = ahead;
    return time;
}

} // namespace

std::optional<WrittenTime> read_year(TimeScan& scan) {
    if (auto part = read_months_of_year(scan))
        return part;
    WrittenTime time;
    time.start = scan.peek().start;
    time.precision = "year";
    time.named = true;
    auto ahead = scan;
    time.part = take_part(ahead).value_or(PartOfTime::whole);
    const auto year = ahead.take("năm") ? ahead.take_year() : std::nullopt;
    if (!year)
        return std::nullopt;
    time.date = {*year, 0, 0};
    time.end = ahead.at();
    scan = ahead;
    return time;
}

} // namespace kehoach::grammar

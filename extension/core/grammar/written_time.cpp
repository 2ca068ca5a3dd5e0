// SPDX-License-Identifier: MPL-2.0
#include "grammar/written_time.hpp"

#include <algorithm>

namespace kehoach::grammar {

namespace {

bool same_kind(const WrittenTime& a, const WrittenTime& b) {
    return a.precision == b.precision && a.recurrence.empty() && b.recurrence.empty() && !b.range();
}

/// The second of "tháng 01/2023 - 3/2024" has no word of its own.
std::optional<WrittenTime> read_bare_month(TimeScan& scan) {
    auto ahead = scan;
    constexpr int months = 12;
    const auto month = ahead.take_number(1, 2);
    if (!month || *month < 1 || *month > months || !ahead.take("/"))
        return std::nullopt;
    const auto year = ahead.take_year();
    if (!year)
        return std::nullopt;
    WrittenTime time;
    time.date = {*year, *month, 0};
    time.precision = "month";
    time.end = ahead.at();
    scan = ahead;
    return time;
}

std::optional<WrittenTime> read_bare_year(TimeScan& scan) {
    const auto year = scan.take_year();
    if (!year)
        return std::nullopt;
    WrittenTime time;
    time.date = {*year, 0, 0};
    time.precision = "year";
    time.end = scan.at();
    return time;
}

/// Told by the first letter: ngày, tháng, quý, năm, thứ, các, mồng, sáng, hạ, giữa, đầu …
bool may_begin_time(const TimeToken& token) {
    if (token.kind != TimeToken::Kind::word)
        return token.kind == TimeToken::Kind::number;
    constexpr std::string_view first = "ntqcmshg\xC4";
    return first.find(token.low.text().front()) != std::string_view::npos;
}

std::optional<WrittenTime> read_point(TimeScan& scan) {
    if (!may_begin_time(scan.peek()))
        return std::nullopt;
    for (const auto read : {read_day, read_month, read_quarter, read_year})
        if (auto found = read(scan))
            return found;
    return std::nullopt;
}

bool take_until(TimeScan& scan) {
    if (take_hyphen(scan))
        return true;
    if (!scan.take_any({"đến", "tới"}))
        return false;
    scan.take_any({"hết", "trước", "cuối"});
    return true;
}

std::optional<WrittenTime> read_end(const WrittenTime& from, TimeScan& scan) {
    if (from.precision == "month")
        if (auto month = read_bare_month(scan))
            return month;
    if (from.precision == "year")
        if (auto year = read_bare_year(scan))
            return year;
    return read_point(scan);
}

/// "15/6 đến 30/6/2026": both are of the year that is told, or from the end of one into the next.
void share_year(Date& from, const Date& until) {
    if (from.year != 0 || until.year == 0)
        return;
    from.year = until.year;
    if (from > until)
        --from.year;
}

/// "… đến …", "… - …" behind a point: what both are from then on.
void join_range(WrittenTime& time, TimeScan& scan) {
    auto ahead = scan;
    if (time.range() || !time.recurrence.empty() || !take_until(ahead))
        return;
    const auto last = read_end(time, ahead);
    if (!last || !same_kind(time, *last))
        return;
    const auto first = time.date;
    const auto start = time.start;
    const bool named = time.named, clock = time.clock;
    time = *last;
    time.from = first;
    constexpr int to_first_month = 2;
    if (time.precision == "quarter")
        time.from.month -= to_first_month;
    share_year(time.from, time.date);
    time.start = start;
    time.named = named;
    time.clock = clock;
    scan = ahead;
}

} // namespace

bool take_hyphen(TimeScan& scan) {
    return scan.take_any({"-", "–", "—"});
}

std::string every(std::string_view unit) {
    if (unit == "tuần")
        return "weekly";
    if (unit == "tháng")
        return "monthly";
    if (unit == "quý")
        return "quarterly";
    return unit == "năm" ? "yearly" : "";
}

std::string take_every(TimeScan& scan) {
    auto ahead = scan;
    if (!ahead.take_any({"hằng", "hàng", "mỗi"}))
        return {};
    const auto unit = ahead.peek();
    auto found = every(unit.low);
    if (!found.empty()) {
        ahead.skip(unit);
        scan = ahead;
    }
    return found;
}

int take_year_behind(TimeScan& scan) {
    auto ahead = scan;
    ahead.take(",");
    const bool told = ahead.take_any({"/", "năm", "-", "."});
    const auto year = told ? ahead.take_year() : std::nullopt;
    if (!year)
        return 0;
    scan = ahead;
    return *year;
}

std::optional<PartOfTime> take_part(TimeScan& scan) {
    auto ahead = scan;
    std::optional<PartOfTime> part;
    if (ahead.take_row({"thượng", "tuần"}) || ahead.take_row({"tuần", "đầu"}))
        part = PartOfTime::first_ten;
    else if (ahead.take_row({"trung", "tuần"}))
        part = PartOfTime::second_ten;
    else if (ahead.take_row({"hạ", "tuần"}) || ahead.take_row({"tuần", "cuối"}) || ahead.take("cuối"))
        part = PartOfTime::end;
    else if (ahead.take("đầu"))
        part = PartOfTime::beginning;
    else if (ahead.take("giữa"))
        part = PartOfTime::middle;
    if (part) {
        ahead.take("của");
        scan = ahead;
    }
    return part;
}

std::optional<WrittenTime> read_time(TimeScan& scan) {
    const auto start = scan.peek().start;
    auto ahead = scan;
    auto found = read_point(ahead);
    if (!found)
        return std::nullopt;
    found->start = start;
    join_range(*found, ahead);
    if (!is_valid(found->date) || !is_valid(found->from))
        return std::nullopt;
    found->end = ahead.at();
    scan = ahead;
    return found;
}

} // namespace kehoach::grammar

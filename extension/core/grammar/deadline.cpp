// SPDX-License-Identifier: MPL-2.0
#include "grammar/deadline.hpp"

#include "grammar/relative_time.hpp"
#include "grammar/time_lead.hpp"
#include "grammar/time_places.hpp"
#include "grammar/written_time.hpp"

#include <algorithm>

namespace kehoach::grammar {

namespace {

using Says = TimeLead::Says;

std::string kind_of(const TimeLead& lead, const WrittenTime& time) {
    if (!time.recurrence.empty())
        return "recurring";
    const bool limit = lead.says == Says::before || lead.says == Says::latest || lead.says == Says::until;
    if (lead.planned && !limit)
        return "planned";
    if (time.range() && !limit)
        return time.precision == "half-year" ? "within" : "period";
    switch (lead.says) {
    case Says::before:
    case Says::latest:
        return "before";
    case Says::within:
        return time.precision == "day" ? "on" : "within";
    case Says::until:
        return time.precision == "year" && !lead.done && !lead.from_today ? "target" : "until";
    case Says::from:
        return time.clock || time.weekday ? "on" : "from";
    default:
        return lead.done ? (time.precision == "day" ? "before" : "within") : "on";
    }
}

/// A share ("trước 1/3") is no day; a year alone binds only where something is to be done in it.
bool is_time(const TimeLead& lead, const WrittenTime& time) {
    if (time.precision == "day" && !time.named && time.date.year == 0 && time.recurrence.empty())
        return time.padded && (lead.says == Says::before || lead.says == Says::latest ||
                               lead.says == Says::until || lead.says == Says::from || time.range());
    return true;
}

bool is_bare(const TimeLead& lead, const WrittenTime& time) {
    if (lead.done || lead.planned)
        return false;
    const bool weak = lead.says == Says::nothing || lead.says == Says::on || lead.says == Says::from;
    const bool long_time = time.precision == "year" || time.precision == "half-year";
    return weak || (long_time && !lead.from_today);
}

void read_recurrence(Deadline& found, std::string_view text, const WrittenTime& time) {
    found.recurrence = time.recurrence;
    found.day = time.day;
    if (found.kind == "recurring" && time.date.month == 0)
        found.date = {};
    if (time.date.year > 0 || time.recurrence == "weekly" || found.start == 0 || time.precision != "day")
        return;
    auto before = found.start;
    while (before > 0 && (text[before - 1] == ' ' || text[before - 1] == '*'))
        --before;
    if (before == 0 || text[before - 1] != '(')
        return;
    auto every = every_before(text, before - 1);
    if (every.empty() || (!found.recurrence.empty() && found.recurrence != "yearly"))
        return;
    found.recurrence = every;
}

int last_of_part(PartOfTime part) {
    constexpr int ten_days = 10;
    return part == PartOfTime::first_ten ? ten_days : part == PartOfTime::second_ten ? 2 * ten_days : 0;
}

Deadline deadline_of(std::string_view text, std::size_t start, const TimeLead& lead,
                     const WrittenTime& time) {
    Deadline found;
    found.start = start;
    found.end = time.end;
    found.kind = kind_of(lead, time);
    found.date = time.date;
    found.from = time.from;
    found.precision = time.precision;
    found.excluded =
        lead.says == Says::before && !time.clock && time.recurrence.empty() && time.part != PartOfTime::end;
    found.optional = found.kind == "target" || lead.counted;
    found.up_to = last_of_part(time.part);
    found.open = time.lunar || time.part == PartOfTime::beginning || time.part == PartOfTime::middle;
    found.bare = is_bare(lead, time);
    read_recurrence(found, text, time);
    return found;
}

/// "trước ngày 25)" behind "hằng tháng (": the number of a day alone.
std::optional<Deadline> read_day_alone(std::string_view text, std::size_t start, TimeScan scan) {
    const auto bracket = text.find_last_not_of(" *", start > 0 ? start - 1 : 0);
    if (start == 0 || bracket == std::string_view::npos || text[bracket] != '(')
        return std::nullopt;
    const auto every = every_before(text, bracket);
    constexpr int longest_month = 31;
    const auto day = !every.empty() && scan.take("ngày") ? scan.take_number(1, 2) : std::nullopt;
    if (!day || *day < 1 || *day > longest_month)
        return std::nullopt;
    const auto end = scan.at();
    scan.take_row({"tháng", "cuối", "quý"});
    if (!scan.take(")"))
        return std::nullopt;
    Deadline found;
    found.start = start;
    found.end = end;
    found.kind = "recurring";
    found.precision = "day";
    found.recurrence = every;
    found.day = *day;
    return found;
}

std::optional<Deadline> read_at(std::string_view text, std::size_t start) {
    TimeScan scan(text, start);
    const auto& first = scan.peek();
    auto ahead = scan;
    const bool last = ahead.take_row({"ngày", "cuối", "cùng"});
    const bool unled = first.kind == TimeToken::Kind::number || (first.low == "ngày" && !last) ||
                       first.low == "tháng" || first.low == "năm" || first.low == "quý";
    if (!unled) {
        if (auto found = read_duration(scan))
            return found;
        if (auto found = read_every(scan))
            return found;
    }
    const auto lead = unled ? TimeLead() : take_lead(scan);
    if (const auto time = read_time(scan); time && is_time(lead, *time))
        return deadline_of(text, start, lead, *time);
    return lead.says == Says::nothing ? std::nullopt : read_day_alone(text, start, scan);
}

} // namespace

std::vector<Deadline> find_times(std::string_view text, text::Breaks breaks) {
    std::vector<Deadline> found;
    std::size_t behind = 0;
    for (const auto start : time_places(text, breaks)) {
        if (start < behind)
            continue;
        if (auto one = read_at(text, start)) {
            behind = one->end;
            found.push_back(std::move(*one));
        }
    }
    return found;
}

std::vector<Deadline> find_deadlines(std::string_view text, text::Breaks breaks) {
    auto found = find_times(text, breaks);
    std::erase_if(found, [](const Deadline& one) { return one.bare || one.optional; });
    return found;
}

std::vector<Deadline> find_deadlines(std::string_view text) {
    std::vector<std::uint32_t> breaks;
    text::gather_breaks(text, breaks);
    return find_deadlines(text, breaks);
}

} // namespace kehoach::grammar

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "grammar/date.hpp"
#include "text/breaks.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::grammar {

/// A time in running text, and what it binds to.
struct Deadline {
    std::size_t start = 0, end = 0; ///< bytes
    /// before, within, on, planned, period (from … date), from, until, target, duration (so many days behind
    /// something), recurring
    std::string kind;
    Date date; ///< as written; of what recurs every year day and month, else nothing of it
    std::string
        precision; ///< day, month, quarter (month is its last), half-year, year; of a duration its unit
    Date from;     ///< of a period
    std::string recurrence; ///< weekly, monthly, quarterly, half-yearly, yearly
    int day = 0;            ///< of every month, or of the last month of every quarter
    bool excluded = false;  ///< "trước ngày 30/4": the day itself is too late
    bool optional = false; ///< a target, a time looked back upon, "định kỳ" without a day: binds to no day
    bool open = false; ///< which day of it is the last cannot be told: đầu tháng, giữa quý, âm lịch
    int up_to = 0;     ///< the day of the month: thượng tuần to the 10th, trung tuần to the 20th
    bool bare = false; ///< no word says that it binds: what stands around it has to
};

/// Those whose own words say that they bind.
std::vector<Deadline> find_deadlines(std::string_view text);
/// The same, of a text whose breaks are known.
std::vector<Deadline> find_deadlines(std::string_view text, text::Breaks breaks);
/// All times, also those that are bare.
std::vector<Deadline> find_times(std::string_view text, text::Breaks breaks);

/// The last day meant: the one before, of "trước ngày"; the last of a month. Nothing where the year is not
/// told, or the text does not tell it.
std::optional<Date> last_day(const Deadline& deadline);
/// Something is to be ready by then: before, within, until, recurring.
bool is_limit(const Deadline& deadline);
/// As in samples and the analysis: 2026-06-15, 2026-06, 2026-Q2, 2026; empty where no year is told.
std::string iso(const Deadline& deadline);

} // namespace kehoach::grammar

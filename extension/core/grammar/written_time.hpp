// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "grammar/date.hpp"
#include "grammar/time_token.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace kehoach::grammar {

/// Which part of a month, a quarter or a year is meant.
enum class PartOfTime { whole, beginning, middle, end, first_ten, second_ten };

/// A day, month, quarter or year as it stands in a text, or from one to another. Nothing is said of what it
/// binds to.
struct WrittenTime {
    std::size_t start = 0, end = 0; ///< bytes
    Date from;                      ///< of a range
    Date date;                      ///< its last; of a quarter its last month; parts not written are 0
    std::string precision;          ///< day, month, quarter, half-year, year
    PartOfTime part = PartOfTime::whole;
    std::string recurrence; ///< weekly, monthly, quarterly, half-yearly, yearly
    int day = 0;            ///< of every month or of the last month of every quarter
    bool named = false;     ///< "ngày", "tháng" … stands before its digits
    bool padded = false;    ///< a day of two digits that can be no share: 05/6, 30/6
    bool clock = false, weekday = false, lunar = false;
    bool range() const { return from != Date(); }
};

/// A time that begins in the next token; the scan goes behind it.
std::optional<WrittenTime> read_time(TimeScan& scan);

// Its pieces.
std::optional<WrittenTime> read_day(TimeScan& scan);
std::optional<WrittenTime> read_month(TimeScan& scan);
std::optional<WrittenTime> read_quarter(TimeScan& scan);
std::optional<WrittenTime> read_year(TimeScan& scan);
/// đầu, giữa, cuối, thượng tuần …
std::optional<PartOfTime> take_part(TimeScan& scan);
/// "hằng tháng": monthly; empty where none stands there.
std::string take_every(TimeScan& scan);
/// tuần, tháng, quý, năm as a recurrence.
std::string every(std::string_view unit);
/// "/2026", "năm 2026", "-2026"; 0: none stands there.
int take_year_behind(TimeScan& scan);
bool take_hyphen(TimeScan& scan);

} // namespace kehoach::grammar

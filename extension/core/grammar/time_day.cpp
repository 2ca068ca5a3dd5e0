// SPDX-License-Identifier: MPL-2.0
#include "grammar/written_time.hpp"

#include <array>
#include <vector>

namespace kehoach::grammar {

namespace {

constexpr int longest_month = 31, months = 12;

/// 17 giờ 00, 13h30’, 8 giờ 30 phút, 7g00
bool take_clock(TimeScan& scan) {
    auto ahead = scan;
    if (!ahead.take_number(1, 2) || !ahead.take_any({"giờ", "h", "g"}))
        return false;
    if (ahead.take_number(1, 2))
        ahead.take_any({"phút", "’", "'", "p"});
    ahead.take_any({"sáng", "chiều", "tối", "trưa"});
    ahead.take_any({",", "-", "–", "("});
    scan = ahead;
    return true;
}

/// thứ Hai, chủ nhật, with what parts them from the day
bool take_weekday(TimeScan& scan) {
    auto ahead = scan;
    ahead.take_any({"sáng", "chiều", "tối"});
    ahead.take_any({","});
    const bool found = ahead.take_row({"chủ", "nhật"}) ||
                       (ahead.take("thứ") && (ahead.take_any({"hai", "ba", "tư", "năm", "sáu", "bảy"}) ||
                                              ahead.take_number(1, 1)));
    if (!found)
        return false;
    ahead.take_any({",", "("});
    scan = ahead;
    return true;
}

bool is_number(const TimeToken& token) {
    return token.kind == TimeToken::Kind::number;
}

/// Another number that belongs to these digits, so that they are no date: 1/2/3/4, 15-16/6
bool goes_on(const TimeScan& behind, std::string_view sign) {
    auto ahead = behind;
    return ahead.take(sign) && is_number(ahead.peek());
}

struct Digits {
    Date date;
    bool padded = false;
};

/// 15/6/2026, 15-6-2026, 15.6.2026; without a year with a slash, or a hyphen behind "ngày".
std::optional<Digits> take_digits(TimeScan& scan, bool named) {
    auto ahead = scan;
    const auto first = ahead.peek();
    const auto day = ahead.take_number(1, 2);
    const auto sign = ahead.peek().low;
    if (!day || !ahead.take_any({"/", "-", "."}))
        return std::nullopt;
    const auto month = ahead.take_number(1, 2);
    if (!month || *month > months || *day > longest_month || *day < 1 || *month < 1)
        return std::nullopt;
    Digits found{{0, *month, *day}, first.low.text().starts_with('0') || *day > months};
    auto with_year = ahead;
    const auto year = with_year.take(sign) ? with_year.take_year() : std::nullopt;
    if (year) {
        found.date.year = *year;
        ahead = with_year;
    } else if (sign == "." || (sign == "-" && (!named || goes_on(ahead, "/"))))
        return std::nullopt;
    if (goes_on(ahead, "/"))
        return std::nullopt;
    scan = ahead;
    return found;
}

/// "15 tháng 6 năm 2026", "20/tháng 6/2026"
std::optional<Date> take_words(TimeScan& scan) {
    auto ahead = scan;
    const auto day = ahead.take_number(1, 2);
    ahead.take_any({"/", ","});
    if (!day || *day < 1 || !ahead.take("tháng"))
        return std::nullopt;
    const auto month = ahead.take_number(1, 2);
    if (!month || *month < 1 || *month > months || *day > longest_month)
        return std::nullopt;
    scan = ahead;
    return Date{0, *month, *day};
}

/// The first of "15, 16/6/2026", "15-16/6", "15 và 16 tháng 6": 0 where one day alone stands there.
int take_first_of_several(TimeScan& scan) {
    auto ahead = scan;
    const auto first = ahead.take_number(1, 2);
    constexpr int most = 5;
    for (int count = 0; first && count < most; ++count) {
        if (!take_hyphen(ahead) && !ahead.take_any({",", "và", "đến"}))
            return 0;
        ahead.take("ngày");
        auto whole = ahead;
        if (take_digits(whole, false) || take_words(whole)) {
            scan = ahead;
            return *first;
        }
        if (!ahead.take_number(1, 2))
            return 0;
    }
    return 0;
}

/// "tháng cuối quý", "tháng cuối cùng của quý", "tháng đầu quý sau"
bool take_month_of_quarter(TimeScan& scan) {
    auto ahead = scan;
    ahead.take("của");
    if (!ahead.take("tháng") || !ahead.take_any({"cuối", "đầu"}))
        return false;
    ahead.take_any({"cùng", "tiên"});
    ahead.take_any({"của", "mỗi", "hằng", "hàng"});
    if (!ahead.take("quý"))
        return false;
    ahead.take_any({"sau", "đó"});
    scan = ahead;
    return true;
}

/// "hằng tháng", "của tháng sau", "tháng cuối quý" behind the number of a day.
std::string take_day_of_every(TimeScan& scan) {
    if (take_month_of_quarter(scan))
        return "quarterly";
    auto ahead = scan;
    ahead.take_any({"của", ","});
    if (auto found = take_every(ahead); !found.empty()) {
        if (found == "quarterly" || found == "monthly") {
            scan = ahead;
            return found;
        }
        return {};
    }
    ahead.take_any({"các", "những"});
    if (ahead.take("tháng") && (ahead.take_any({"sau", "kế", "liền"}) || ahead.take_row({"tiếp", "theo"}))) {
        ahead.take_any({"tiếp", "kề"});
        scan = ahead;
        return "monthly";
    }
    return {};
}

bool take_lunar(TimeScan& scan) {
    auto ahead = scan;
    ahead.take("(");
    ahead.take_row({"tức"});
    if (!ahead.take_row({"âm", "lịch"}))
        return false;
    ahead.take(")");
    scan = ahead;
    return true;
}

void take_behind(WrittenTime& time, TimeScan& scan) {
    if (time.date.year == 0)
        time.date.year = take_year_behind(scan);
    auto ahead = scan;
    ahead.take(",");
    if (time.date.year == 0)
        if (auto every = take_every(ahead); every == "yearly") {
            time.recurrence = every;
            scan = ahead;
        }
    time.lunar = take_lunar(scan);
    if (time.range() && time.from.year == 0)
        time.from.year = time.date.year;
}

bool take_date(WrittenTime& time, TimeScan& scan) {
    const int first = time.named ? take_first_of_several(scan) : 0;
    if (const auto digits = take_digits(scan, time.named)) {
        time.date = digits->date;
        time.padded = digits->padded;
    } else if (const auto words = time.named ? take_words(scan) : std::nullopt)
        time.date = *words;
    else
        return false;
    if (first > 0)
        time.from = {time.date.year, time.date.month, first};
    take_behind(time, scan);
    return true;
}

bool take_recurring(WrittenTime& time, TimeScan& scan) {
    auto ahead = scan;
    const auto day = time.named ? ahead.take_number(1, 2) : std::nullopt;
    if (!day || *day < 1 || *day > longest_month)
        return false;
    time.recurrence = take_day_of_every(ahead);
    if (time.recurrence.empty())
        return false;
    time.day = *day;
    scan = ahead;
    return true;
}

} // namespace

std::optional<WrittenTime> read_day(TimeScan& scan) {
    WrittenTime time;
    time.start = scan.peek().start;
    time.precision = "day";
    auto ahead = scan;
    time.clock = take_clock(ahead);
    time.weekday = take_weekday(ahead);
    if (time.weekday) {
        auto weekly = ahead;
        if (take_every(weekly) == "weekly") {
            time.recurrence = "weekly";
            time.end = weekly.at();
            scan = weekly;
            return time;
        }
    }
    ahead.take_any({"các", "những"});
    time.named = ahead.take("ngày");
    time.named = ahead.take_any({"mồng", "mùng"}) || time.named;
    if (!time.weekday && take_weekday(ahead))
        time.weekday = true;
    if (!take_date(time, ahead) && !take_recurring(time, ahead))
        return std::nullopt;
    time.end = ahead.at();
    scan = ahead;
    return time;
}

} // namespace kehoach::grammar

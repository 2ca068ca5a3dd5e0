// SPDX-License-Identifier: MPL-2.0
#include "grammar/roman.hpp"
#include "grammar/written_time.hpp"
#include "text/words.hpp"

#include <array>

namespace kehoach::grammar {

namespace {

constexpr int months = 12, quarters = 4, months_a_quarter = 3;

/// Written with a capital: "tháng năm" are but the words month and year.
constexpr std::array<std::string_view, months> month_names{
    "", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai"};

int take_month_name(TimeScan& scan) {
    const auto token = scan.peek();
    if (token.kind != TimeToken::Kind::word ||
        !text::starts_capital(scan.text().substr(token.start, token.length())))
        return 0;
    for (std::size_t at = 1; at < month_names.size(); ++at) {
        if (month_names[at] != token.low)
            continue;
        scan.skip(token);
        constexpr int ten = 10;
        if (at + 1 == ten)
            return scan.take("một") ? ten + 1 : scan.take("hai") ? ten + 2 : ten;
        return static_cast<int>(at) + 1;
    }
    return 0;
}

int take_month_number(TimeScan& scan) {
    auto ahead = scan;
    const auto month = ahead.take_number(1, 2);
    if (!month)
        return take_month_name(scan);
    if (*month < 1 || *month > months)
        return 0;
    scan = ahead;
    return *month;
}

/// "tháng 02 buổi": how often, not when.
bool counts_something(const TimeScan& behind) {
    auto ahead = behind;
    return ahead.take_any({"lần",  "buổi",  "cuộc", "kỳ",   "bài",  "tin", "người",
                           "đồng", "triệu", "tỷ",   "%",    "số",   "đợt", "chuyên",
                           "đồng", "tiết",  "giờ",  "ngày", "lượt", "hội", "suất"});
}

/// "tháng 6-7/2026", "tháng 6, 7/2026", "tháng 6 và tháng 7/2026": the last of them; 0: one alone.
int take_other_month(TimeScan& scan) {
    auto ahead = scan;
    if (!take_hyphen(ahead) && !ahead.take_any({",", "và", "+"}))
        return 0;
    const bool named = ahead.take("tháng");
    const int month = take_month_number(ahead);
    auto year = ahead;
    if (month == 0 || (!named && take_year_behind(year) == 0))
        return 0;
    scan = ahead;
    return month;
}

/// The month that "tháng cuối quý II" means; 0: none stands there.
int take_month_of_quarter(TimeScan& scan);

int take_quarter_number(TimeScan& scan) {
    const auto token = scan.peek();
    const auto written = scan.text().substr(token.start, token.length());
    int quarter = token.kind == TimeToken::Kind::word ? roman_value(text::upper(written)) : 0;
    auto ahead = scan;
    if (token.kind == TimeToken::Kind::number)
        quarter = ahead.take_number(1, 2).value_or(0);
    if (quarter < 1 || quarter > quarters)
        return 0;
    scan.skip(token);
    return quarter;
}

int take_month_of_quarter(TimeScan& scan) {
    auto ahead = scan;
    const bool last = ahead.take("cuối");
    if (!last && !ahead.take("đầu"))
        return 0;
    ahead.take("của");
    const int quarter = ahead.take("quý") ? take_quarter_number(ahead) : 0;
    if (quarter == 0)
        return 0;
    scan = ahead;
    return quarter * months_a_quarter - (last ? 0 : months_a_quarter - 1);
}

int take_other_quarter(TimeScan& scan) {
    auto ahead = scan;
    if (!take_hyphen(ahead) && !ahead.take_any({",", "và", "+"}))
        return 0;
    ahead.take("quý");
    const int quarter = take_quarter_number(ahead);
    if (quarter > 0)
        scan = ahead;
    return quarter;
}

} // namespace

std::optional<WrittenTime> read_month(TimeScan& scan) {
    WrittenTime time;
    time.start = scan.peek().start;
    time.precision = "month";
    time.named = true;
    auto ahead = scan;
    time.part = take_part(ahead).value_or(PartOfTime::whole);
    if (!ahead.take("tháng"))
        return std::nullopt;
    int month = take_month_of_quarter(ahead);
    if (month == 0)
        month = take_month_number(ahead);
    if (month == 0)
        return std::nullopt;
    int first = 0;
    time.date = {take_year_behind(ahead), month, 0};
    if (time.date.year == 0) {
        first = month;
        if (const int other = take_other_month(ahead); other > 0)
            time.date = {take_year_behind(ahead), other, 0};
        if (time.date.month == first)
            first = 0;
    }
    if (first > 0)
        time.from = {time.date.year, first, 0};
    if (time.date.year == 0 && counts_something(ahead))
        return std::nullopt;
    time.end = ahead.at();
    scan = ahead;
    return time;
}

std::optional<WrittenTime> read_quarter(TimeScan& scan) {
    WrittenTime time;
    time.start = scan.peek().start;
    time.precision = "quarter";
    time.named = true;
    auto ahead = scan;
    time.part = take_part(ahead).value_or(PartOfTime::whole);
    const int quarter = ahead.take("quý") ? take_quarter_number(ahead) : 0;
    if (quarter == 0)
        return std::nullopt;
    const int year = take_year_behind(ahead);
    time.date = {year, quarter * months_a_quarter, 0};
    if (const int last = year == 0 ? take_other_quarter(ahead) : 0; last > quarter) {
        time.date = {take_year_behind(ahead), last * months_a_quarter, 0};
        time.from = {time.date.year, (quarter - 1) * months_a_quarter + 1, 0};
    }
    time.end = ahead.at();
    scan = ahead;
    return time;
}

} // namespace kehoach::grammar

// SPDX-License-Identifier: MPL-2.0
#include "grammar/relative_time.hpp"

#include "grammar/written_time.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace kehoach::grammar {

namespace {

std::string unit_of(std::string_view word) {
    if (word == "ngày")
        return "day";
    if (word == "giờ")
        return "hour";
    if (word == "tuần")
        return "week";
    return word == "tháng" ? "month" : "";
}

/// "05 ngày làm việc", "10 (mười) ngày"
struct Span {
    std::string unit;
    bool working = false;
};
std::optional<Span> take_span(TimeScan& scan) {
    auto ahead = scan;
    if (!ahead.take_number(1, 3))
        return std::nullopt;
    if (ahead.take("(")) {
        constexpr int most = 4;
        for (int count = 0; count < most && !ahead.take(")"); ++count)
            ahead.skip(ahead.peek());
    }
    const auto token = ahead.peek();
    Span span{unit_of(token.low), false};
    if (span.unit.empty())
        return std::nullopt;
    ahead.skip(token);
    span.working = ahead.take_row({"làm", "việc"});
    scan = ahead;
    return span;
}

/// "kể từ khi", "sau khi", "trước khi": what it is counted from.
bool take_anchor(TimeScan& scan) {
    auto ahead = scan;
    ahead.take(",");
    const bool found = ahead.take_row({"kể", "từ"}) || ahead.take_row({"tính", "từ"}) ||
                       ahead.take_row({"từ", "khi"}) || ahead.take_row({"từ", "ngày"}) ||
                       ahead.take_row({"sau", "khi"}) || ahead.take_row({"trước", "khi"}) ||
                       ahead.take_row({"sau", "ngày"}) || ahead.take_row({"trước", "ngày"}) ||
                       ahead.take_any({"sau", "trước"});
    if (found)
        scan = ahead;
    return found;
}

Deadline duration(std::size_t start, std::size_t end, std::string unit) {
    Deadline found;
    found.start = start;
    found.end = end;
    found.kind = "duration";
    found.precision = std::move(unit);
    return found;
}

std::optional<Deadline> read_at_once(TimeScan& scan) {
    auto ahead = scan;
    const auto start = ahead.peek().start;
    if (!ahead.take("ngay") || !(ahead.take_row({"sau", "khi"}) || ahead.take("khi") || ahead.take("sau")))
        return std::nullopt;
    auto found = duration(start, ahead.at(), "day");
    found.optional = true;
    scan = ahead;
    return found;
}

/// tháng, quý, năm, 6 tháng
std::string take_period(TimeScan& scan) {
    if (auto found = take_every(scan); !found.empty())
        return found;
    auto ahead = scan;
    constexpr int half = 6, quarter = 3;
    const auto count = ahead.take_number(1, 2);
    const auto unit = ahead.peek();
    auto found = every(unit.low);
    if (found.empty())
        return {};
    ahead.skip(unit);
    const bool months = found == "monthly";
    if (count && *count == half && months)
        found = "half-yearly";
    else if (count && *count == quarter && months)
        found = "quarterly";
    else if (count && *count != 1)
        return {};
    scan = ahead;
    return found;
}

} // namespace

std::optional<Deadline> read_duration(TimeScan& scan) {
    constexpr std::array<std::string_view, 7> first{"sau", "trong", "trước", "chậm", "muộn", "không", "ngay"};
    if (std::ranges::find(first, scan.peek().low.text()) == first.end())
        return std::nullopt;
    if (auto at_once = read_at_once(scan))
        return at_once;
    auto ahead = scan;
    const auto start = ahead.peek().start;
    bool sure = ahead.take_row({"chậm", "nhất"}) || ahead.take_row({"muộn", "nhất"}) ||
                ahead.take_row({"không", "quá"});
    if (sure)
        ahead.take_any({"là", ":"});
    const bool behind = ahead.take("sau");
    const bool within = !behind && ahead.take("trong");
    if (within)
        sure = ahead.take_row({"thời", "hạn"}) || ahead.take("vòng") || sure;
    const bool before = !behind && !within && ahead.take("trước");
    if (!sure && !behind && !within && !before)
        return std::nullopt;
    const auto span = take_span(ahead);
    if (!span || (span->unit == "month" && !within && !sure))
        return std::nullopt;
    const auto end = ahead.at();
    if (!take_anchor(ahead) && !sure && !span->working)
        return std::nullopt;
    scan = TimeScan(scan.text(), end);
    return duration(start, end, span->unit);
}

std::optional<Deadline> read_every(TimeScan& scan) {
    if (scan.peek().low != "định")
        return std::nullopt;
    auto ahead = scan;
    const auto start = ahead.peek().start;
    if (!ahead.take_row({"định", "kỳ"}))
        return std::nullopt;
    ahead.take_any({"vào", "theo", "từng", ":"});
    auto recurrence = take_period(ahead);
    if (recurrence.empty())
        return std::nullopt;
    for (auto more = ahead; more.take_any({",", "và", "hoặc", "/"}) && !take_period(more).empty();)
        ahead = more;
    Deadline found;
    found.start = start;
    found.end = ahead.at();
    found.kind = "recurring";
    found.recurrence = std::move(recurrence);
    found.precision = found.recurrence == "weekly" ? "week" : found.recurrence == "yearly" ? "year" : "month";
    found.optional = true;
    scan = ahead;
    return found;
}

std::string every_before(std::string_view text, std::size_t bracket) {
    const auto unit = word_before(text, bracket);
    const auto place = static_cast<std::size_t>(unit.data() - text.data());
    const auto found = every(text::lower(unit));
    if (found.empty())
        return {};
    const auto count = text::lower(word_before(text, place));
    if (found == "monthly" && (count == "6" || count == "06" || count == "sáu"))
        return "half-yearly";
    const bool each = count == "hằng" || count == "hàng" || count == "mỗi" || count == "kỳ";
    return each || found == "quarterly" || found == "yearly" ? found : "";
}

} // namespace kehoach::grammar

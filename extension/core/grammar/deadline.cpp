// SPDX-License-Identifier: MPL-2.0
#include "grammar/deadline.hpp"

#include "grammar/relative_time.hpp"
#include "grammar/time_lead.hpp"
#include "grammar/written_time.hpp"
#include "text/phrases.hpp"

#include <algorithm>

namespace kehoach::grammar {

namespace {

using Says = TimeLead::Says;

/// What a time begins with: only there one is looked for, and at slashes.
const text::Phrases& heads() {
    static const text::Phrases phrases({"hoàn thành",   "hoàn tất",
                                        "xong",         "kết thúc",
                                        "dự kiến",      "trước",
                                        "chậm nhất",    "muộn nhất",
                                        "không quá",    "không muộn hơn",
                                        "không để quá", "không chậm hơn",
                                        "hạn chót",     "hạn cuối",
                                        "trong",        "đến",
                                        "tới",          "hết",
                                        "vào",          "từ",
                                        "kể từ",        "tính từ",
                                        "tính đến",     "bắt đầu",
                                        "ngày",         "tháng",
                                        "quý",          "năm",
                                        "đầu",          "giữa",
                                        "cuối",         "thượng tuần",
                                        "trung tuần",   "hạ tuần",
                                        "tuần đầu",     "tuần cuối",
                                        "sau",          "ngay sau",
                                        "ngay khi",     "định kỳ",
                                        "thứ",          "chủ nhật",
                                        "mồng",         "mùng"});
    return phrases;
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// Where digits begin that a slash follows: 15/6/2026 without a word before it.
void add_slashes(std::string_view text, std::vector<std::size_t>& starts) {
    for (auto at = text.find('/'); at != std::string_view::npos; at = text.find('/', at + 1)) {
        auto start = at;
        while (start > 0 && is_digit(text[start - 1]))
            --start;
        constexpr std::size_t longest = 2;
        const bool longer = start > 0 && (text[start - 1] == '/' || text::break_length(text[start - 1]) == 0);
        if (start < at && at - start <= longest && !longer)
            starts.push_back(start);
    }
}

/// "6 tháng cuối năm 2026" begins with its number, which no other time does before "tháng".
std::size_t with_count(std::string_view text, std::size_t start) {
    constexpr std::string_view month = "tháng";
    constexpr std::size_t longest = 2;
    if (start == 0 || !text.substr(start).starts_with(month))
        return start;
    const auto count = word_before(text, start);
    const bool digits =
        !count.empty() && count.size() <= longest && std::all_of(count.begin(), count.end(), is_digit);
    return digits ? static_cast<std::size_t>(count.data() - text.data()) : start;
}

/// A number as times have them: behind "ngày", "tháng", "quý" or "năm", before "/6", "-6" or ".6", before
/// "giờ", "tháng", "ngày" and the like.
bool is_number_of_time(std::string_view text, std::size_t at) {
    auto end = at;
    while (end < text.size() && is_digit(text[end]))
        ++end;
    const auto next = [&](std::size_t place) { return place < text.size() ? text[place] : '\0'; };
    switch (next(end)) {
    case '/':
    case '-':
    case '.':
        if (is_digit(next(end + 1)))
            return true;
        break;
    case 'h':
    case 'g':
        return true;
    case ' ':
        if (std::string_view("ntg(").find(next(end + 1)) != std::string_view::npos)
            return true;
        break;
    default:
        break;
    }
    const auto before = text.find_last_not_of(" *_", at == 0 ? 0 : at - 1);
    constexpr std::string_view last_of_units = "ygm\xBD"; // ngày, tháng, năm, quý
    return at > 0 && before != std::string_view::npos &&
           last_of_units.find(text[before]) != std::string_view::npos;
}

/// A number begins there, or one of the few words of times without any.
bool is_sign(std::string_view text, std::size_t at) {
    if (at >= text.size())
        return false;
    if (is_digit(text[at]))
        return is_number_of_time(text, at);
    const auto rest = text.substr(at);
    switch (text[at]) {
    case 'q':
    case 'Q':
        return rest.substr(1).starts_with("uý");
    case 't':
        return rest.starts_with("tuần");
    case 'k':
        return rest.starts_with("kỳ") || rest.starts_with("khi");
    default:
        return false;
    }
}

/// Only near these a time is looked for.
std::vector<std::size_t> signs_in(std::string_view text, text::Breaks breaks) {
    std::vector<std::size_t> signs;
    if (is_sign(text, 0))
        signs.push_back(0);
    for (const auto at : breaks)
        if (const auto start = at + text::break_length(text[at]); is_sign(text, start))
            signs.push_back(start);
    return signs;
}

/// Those breaks from which a sign can be reached.
std::vector<std::uint32_t> breaks_near(const std::vector<std::size_t>& signs, text::Breaks breaks) {
    constexpr std::size_t reach = 48;
    std::vector<std::uint32_t> near;
    auto at = breaks.begin();
    for (const auto sign : signs) {
        at = std::lower_bound(at, breaks.end(), sign > reach ? sign - reach : 0);
        for (; at != breaks.end() && *at < sign; ++at)
            near.push_back(*at);
    }
    return near;
}

std::vector<std::size_t> places_in(std::string_view text, text::Breaks breaks) {
    std::vector<std::size_t> words, slashes, all;
    const auto signs = signs_in(text, breaks);
    if (signs.empty())
        return all;
    const auto near = breaks_near(signs, breaks);
    for (const auto& head : heads().find(text, near)) {
        if (const auto counted = with_count(text, head.start); counted < head.start)
            words.push_back(counted);
        words.push_back(head.start);
    }
    add_slashes(text, slashes);
    all.reserve(words.size() + slashes.size());
    std::merge(words.begin(), words.end(), slashes.begin(), slashes.end(), std::back_inserter(all));
    return all;
}

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
    const bool unled = first.kind == TimeToken::Kind::number || first.low == "ngày" || first.low == "tháng" ||
                       first.low == "năm" || first.low == "quý";
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
    for (const auto start : places_in(text, breaks)) {
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

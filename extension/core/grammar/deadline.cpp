// SPDX-License-Identifier: MPL-2.0
#include "grammar/deadline.hpp"

#include "grammar/label_scan.hpp"
#include "grammar/roman.hpp"
#include "text/pattern.hpp"
#include "text/phrases.hpp"
#include "text/words.hpp"

#include <optional>

namespace kehoach::grammar {

namespace {

// "trước 1/3" without "ngày" is a share. A year alone is a deadline only where something is to be done in it:
// "trong năm 2023" mostly looks back.
constexpr std::string_view form =
    R"re((?<done>(?:hoàn thành|xong|kết thúc)\s+)?)re"
    R"re((?<lead>trước|chậm nhất(?:\s+(?:là|đến|vào))?|muộn nhất(?:\s+(?:là|đến|vào))?|trong|đến hết)\s+)re"
    R"re((?:\d{1,2}\s?(?:giờ|g|h)\s?(?:\d{1,2})?(?:’|'|\s?phút)?,?\s+)?)re"
    R"re((?:(?<named>ngày\s+)?(?<d>\d{1,2})(?<sep>[/-])(?<dm>\d{1,2})(?:\k<sep>(?<dy>\d{4})|(?(<named>)|(*FAIL)))(?![\d/])|)re"
    R"re(ngày\s+(?<rd>\d{1,2})\s+(?:hằng|hàng|mỗi)\s+(?:tháng|quý)(?!\p{L})|)re"
    R"re(ngày\s+(?<wd>\d{1,2})\s+tháng\s+(?<wm>\d{1,2})(?:\s+năm\s+(?<wy>\d{4}))?(?!\d)|)re"
    R"re((?:tháng\s+)(?<m>\d{1,2})(?:\s?/\s?|\s+năm\s+)(?<my>\d{4})(?!\d)|)re"
    R"re(quý\s+(?<q>IV|I{1,3}|[1-4])(?:\s?/\s?|\s+năm\s+)(?<qy>\d{4})(?!\d)|)re"
    R"re(năm\s+(?<y>\d{4})(?!\d)))re";

/// What a deadline begins with: only there the form is looked for.
const text::Phrases& leads() {
    static const text::Phrases phrases(
        {"hoàn thành", "xong", "kết thúc", "trước", "chậm nhất", "muộn nhất", "trong", "đến hết"});
    return phrases;
}

const text::Pattern& deadline_pattern() {
    static const text::Pattern pattern(form, true);
    return pattern;
}

/// Numbers of the named groups, looked up once: lines with deadlines are many.
struct Groups {
    static std::size_t of(const char* name) { return deadline_pattern().group(name); }
    std::size_t done = of("done"), lead = of("lead"), day = of("d"), month = of("dm"), year = of("dy");
    std::size_t word_day = of("wd"), word_month = of("wm"), word_year = of("wy");
    std::size_t every_day = of("rd"), of_month = of("m"), of_month_year = of("my");
    std::size_t quarter = of("q"), quarter_year = of("qy"), year_alone = of("y");
};

class Reader {
public:
    Reader(std::string_view text, const text::Pattern::Match& match) : text_(text), match_(match) {}

    std::optional<Deadline> read() const {
        Deadline found;
        found.start = match_[0].start;
        found.end = match_[0].end;
        found.kind = kind();
        if (has(at().every_day)) {
            found.kind = "recurring";
            found.precision = "day";
            return found;
        }
        if (has(at().day))
            set(found, {value(at().year), value(at().month), value(at().day)}, "day");
        else if (has(at().word_day))
            set(found, {value(at().word_year), value(at().word_month), value(at().word_day)}, "day");
        else if (has(at().of_month))
            set(found, {value(at().of_month_year), value(at().of_month), 0}, "month");
        else if (has(at().quarter))
            set(found, {value(at().quarter_year), quarter() * 3, 0}, "quarter");
        else if (has(at().done))
            set(found, {value(at().year_alone), 0, 0}, "year");
        const bool told = found.date.year + found.date.month + found.date.day > 0;
        return told && is_valid(found.date) ? std::optional(found) : std::nullopt;
    }

private:
    static const Groups& at() {
        static const Groups groups;
        return groups;
    }

    static void set(Deadline& deadline, const Date& date, const char* precision) {
        deadline.date = date;
        deadline.precision = precision;
    }

    std::string_view part(std::size_t number) const {
        const auto& group = match_[number];
        return group.matched ? text_.substr(group.start, group.end - group.start) : std::string_view();
    }
    bool has(std::size_t group) const { return !part(group).empty(); }
    int value(std::size_t group) const { return number(part(group)); }

    int quarter() const {
        const int signs = roman_value(text::upper(part(at().quarter)));
        return signs > 0 ? signs : value(at().quarter);
    }

    std::string kind() const {
        const auto lead = text::lower(part(at().lead));
        if (lead == "trong")
            return "within";
        return lead == "đến hết" ? "until" : "before";
    }

    std::string_view text_;
    const text::Pattern::Match& match_;
};

} // namespace

std::vector<Deadline> find_deadlines(std::string_view text) {
    std::vector<std::uint32_t> breaks;
    text::gather_breaks(text, breaks);
    return find_deadlines(text, breaks);
}

std::vector<Deadline> find_deadlines(std::string_view text, text::Breaks breaks) {
    std::vector<Deadline> result;
    std::size_t behind = 0;
    for (const auto& lead : leads().find(text, breaks)) {
        const auto match = lead.start < behind ? std::nullopt : deadline_pattern().match_at(text, lead.start);
        if (!match)
            continue;
        behind = match->front().end;
        if (auto found = Reader(text, *match).read())
            result.push_back(std::move(*found));
    }
    return result;
}

} // namespace kehoach::grammar

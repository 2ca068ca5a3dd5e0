// SPDX-License-Identifier: MPL-2.0
#include "grammar/deadline.hpp"

#include "grammar/label_scan.hpp"
#include "grammar/roman.hpp"
#include "text/pattern.hpp"
#include "text/words.hpp"

#include <optional>

namespace kehoach::grammar {

namespace {

// "trước 1/3" without "ngày" is a share. A year alone is a deadline only where something is to be done in it:
// "trong năm 2023" mostly looks back.
constexpr std::string_view form =
    R"re((?<![\p{L}\d])(?<done>(?:hoàn thành|xong|kết thúc)\s+)?)re"
    R"re((?<lead>trước|chậm nhất(?:\s+(?:là|đến|vào))?|muộn nhất(?:\s+(?:là|đến|vào))?|trong|đến hết)\s+)re"
    R"re((?:\d{1,2}\s?(?:giờ|g|h)\s?(?:\d{1,2})?(?:’|'|\s?phút)?,?\s+)?)re"
    R"re((?:(?<named>ngày\s+)?(?<d>\d{1,2})(?<sep>[/-])(?<dm>\d{1,2})(?:\k<sep>(?<dy>\d{4})|(?(<named>)|(*FAIL)))(?![\d/])|)re"
    R"re(ngày\s+(?<rd>\d{1,2})\s+(?:hằng|hàng|mỗi)\s+(?:tháng|quý)(?!\p{L})|)re"
    R"re(ngày\s+(?<wd>\d{1,2})\s+tháng\s+(?<wm>\d{1,2})(?:\s+năm\s+(?<wy>\d{4}))?(?!\d)|)re"
    R"re((?:tháng\s+)(?<m>\d{1,2})(?:\s?/\s?|\s+năm\s+)(?<my>\d{4})(?!\d)|)re"
    R"re(quý\s+(?<q>IV|I{1,3}|[1-4])(?:\s?/\s?|\s+năm\s+)(?<qy>\d{4})(?!\d)|)re"
    R"re(năm\s+(?<y>\d{4})(?!\d)))re";

class Reader {
public:
    Reader(std::string_view text, const text::Pattern& pattern, const text::Pattern::Match& match)
        : text_(text), pattern_(pattern), match_(match) {}

    std::optional<Deadline> read() const {
        Deadline found;
        found.start = match_[0].start;
        found.end = match_[0].end;
        found.kind = kind();
        if (has("rd")) {
            found.kind = "recurring";
            found.precision = "day";
            return found;
        }
        if (has("d"))
            set(found, {value("dy"), value("dm"), value("d")}, "day");
        else if (has("wd"))
            set(found, {value("wy"), value("wm"), value("wd")}, "day");
        else if (has("m"))
            set(found, {value("my"), value("m"), 0}, "month");
        else if (has("q"))
            set(found, {value("qy"), quarter() * 3, 0}, "quarter");
        else if (has("done"))
            set(found, {value("y"), 0, 0}, "year");
        const bool told = found.date.year + found.date.month + found.date.day > 0;
        return told && is_valid(found.date) ? std::optional(found) : std::nullopt;
    }

private:
    static void set(Deadline& deadline, const Date& date, const char* precision) {
        deadline.date = date;
        deadline.precision = precision;
    }

    std::string_view part(const char* name) const {
        const auto& group = match_[pattern_.group(name)];
        return group.matched ? text_.substr(group.start, group.end - group.start) : std::string_view();
    }
    bool has(const char* name) const { return !part(name).empty(); }
    int value(const char* name) const { return number(part(name)); }

    int quarter() const {
        const int signs = roman_value(text::upper(part("q")));
        return signs > 0 ? signs : value("q");
    }

    std::string kind() const {
        const auto lead = text::lower(part("lead"));
        if (lead == "trong")
            return "within";
        return lead == "đến hết" ? "until" : "before";
    }

    std::string_view text_;
    const text::Pattern& pattern_;
    const text::Pattern::Match& match_;
};

} // namespace

std::vector<Deadline> find_deadlines(std::string_view text) {
    static const text::Pattern pattern(form, true);
    std::vector<Deadline> result;
    for (std::size_t from = 0;;) {
        const auto match = pattern.find(text, from);
        if (!match)
            return result;
        from = (*match)[0].end;
        if (auto found = Reader(text, pattern, *match).read())
            result.push_back(std::move(*found));
    }
}

} // namespace kehoach::grammar

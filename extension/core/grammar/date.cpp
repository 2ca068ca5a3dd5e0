// SPDX-License-Identifier: MPL-2.0
#include "grammar/date.hpp"

#include "text/pattern.hpp"
#include "text/words.hpp"

#include <array>
#include <charconv>
#include <chrono>

namespace kehoach::grammar {

namespace {

/// Three groups in every branch: day, month, year. Each begins where `Starts` says. Words; a blank day before slashes; slashes; hyphens; dots.
constexpr std::string_view all_forms =
    R"re((?|(?<![\p{L}\d])[Nn]gày(?|\s*+(\d{1,2})\s*+,?|([\s.…_]*+),?)\s*+tháng(?|\s*+(\d{1,2})\s*+,?|([\s.…_]*+),?)\s*+năm(?|\s*+(\d{4})(?!\d)|((?:\s*+20\d?(?=[\s.…_]|$))?[\s.…_]*+)))re"
    R"re(|(?<=[Nn]gày)([\s.…_]++)/\s?(\d{1,2}|[\s.…_]++)/\s?(\d{4})(?!\d))re"
    R"re(|(?<![\d/.,])(\d{1,2})/(\d{1,2})/((?:1[89]|2[01])\d\d)(?![\d/]))re"
    R"re(|(?<![\d/.,-])(\d{1,2})-(\d{1,2})-((?:1[89]|2[01])\d\d)(?![\d/-]))re"
    R"re(|(?<![\d/.,-])(\d{1,2})\.(\d{1,2})\.((?:1[89]|2[01])\d\d)(?![\d/])))re";

int number_of(std::string_view digits) {
    digits = text::trim(digits);
    int value = 0;
    const auto end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, value);
    return read.ec == std::errc() && read.ptr == end ? value : 0;
}

std::string padded(int value, int below) {
    return (value < below ? "0" : "") + std::to_string(value);
}

std::string four(int value) {
    auto digits = std::to_string(value);
    return std::string(digits.size() < 4 ? 4 - digits.size() : 0, '0') + digits;
}

bool written_as(std::string_view part, int value, int below) {
    return value == 0 || part == padded(value, below);
}

WrittenDate read(std::string_view text, const text::Pattern::Match& match) {
    const auto part = [&](std::size_t group) {
        return std::string(text.substr(match[group].start, match[group].end - match[group].start));
    };
    WrittenDate found;
    found.start = match[0].start;
    found.end = match[0].end;
    found.in_words = text[found.start] == 'n' || text[found.start] == 'N';
    found.day = part(1);
    found.month = part(2);
    found.year = part(3);
    found.day_at = match[1].start;
    found.month_at = match[2].start;
    found.year_at = match[3].start;
    const int year = number_of(found.year);
    found.date = {year > 999 ? year : 0, number_of(found.month), number_of(found.day)};
    return found;
}

/// Where a date may begin: most of a text is gone through without asking the pattern.
class Starts {
public:
    Starts(std::string_view text, std::size_t from) : text_(text), at_(from) {}

    /// The next one; the end of the text where there is none.
    std::size_t next() {
        for (; at_ < text_.size(); ++at_) {
            const char byte = text_[at_];
            if (behind_day_word_ != at_ && !(is_digit(byte) && begins_numbers()) && !begins_day_word())
                continue;
            return at_++;
        }
        return text_.size();
    }

private:
    static bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

    /// "15/", "5-", "5.": not within a number.
    bool begins_numbers() const {
        if (at_ > 0 && is_digit(text_[at_ - 1]))
            return false;
        const auto digits = at_ + 1 < text_.size() && is_digit(text_[at_ + 1]) ? 2U : 1U;
        const auto mark = at_ + digits;
        return mark < text_.size() && std::string_view("/-.").find(text_[mark]) != std::string_view::npos;
    }

    /// "Ngày"; what stands behind it is a start too: "ngày .../6/2026".
    bool begins_day_word() {
        constexpr std::string_view rest = "gày";
        if ((text_[at_] | ('a' - 'A')) != 'n' || !text_.substr(at_ + 1).starts_with(rest))
            return false;
        behind_day_word_ = at_ + 1 + rest.size();
        return true;
    }

    std::string_view text_;
    std::size_t at_;
    std::size_t behind_day_word_ = std::string_view::npos;
};

/// "ngày, tháng, năm sinh" names the parts of a date and is none; a form to fill in has room or a year.
bool is_date(const WrittenDate& found) {
    if (!found.in_words || found.date != Date{})
        return true;
    return found.day.size() > 1 && found.month.size() > 1;
}

} // namespace

bool is_valid(const Date& date) {
    if (date.year < 0 || date.month < 0 || date.month > 12 || date.day < 0 || date.day > 31)
        return false;
    if (!date.complete())
        return true;
    using namespace std::chrono;
    return year_month_day{year{date.year}, month{static_cast<unsigned>(date.month)},
                          day{static_cast<unsigned>(date.day)}}
        .ok();
}

std::string iso(const Date& date) {
    std::string result = four(date.year);
    if (date.month == 0)
        return result;
    result += '-' + padded(date.month, 10);
    return date.day == 0 ? result : result + '-' + padded(date.day, 10);
}

std::optional<Date> parse_iso(std::string_view text) {
    const auto parts = text::split(text, '-');
    if (parts.size() > 3 || parts[0].size() != 4)
        return std::nullopt;
    std::array<int, 3> values{};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if ((i > 0 && parts[i].size() != 2) ||
            parts[i].find_first_not_of("0123456789") != std::string_view::npos)
            return std::nullopt;
        values[i] = number_of(parts[i]);
        if (values[i] == 0)
            return std::nullopt;
    }
    const Date date{values[0], values[1], values[2]};
    return is_valid(date) ? std::optional(date) : std::nullopt;
}

std::string short_date(const Date& date) {
    const auto month_year = date.month == 0 ? four(date.year) : padded(date.month, 3) + '/' + four(date.year);
    return date.day == 0 ? month_year : padded(date.day, 10) + '/' + month_year;
}

std::string long_date(const Date& date) {
    const std::string blank = "     ";
    const auto part = [&](int value, int below) {
        return value == 0 ? blank : ' ' + padded(value, below) + ' ';
    };
    return "ngày" + part(date.day, 10) + "tháng" + part(date.month, 3) + "năm" +
           (date.year == 0 ? blank : ' ' + four(date.year));
}

bool WrittenDate::padded_right() const {
    return written_as(text::trim(day), date.day, 10) && written_as(text::trim(month), date.month, 3);
}

std::optional<WrittenDate> find_date(std::string_view text, std::size_t from) {
    static const text::Pattern forms(all_forms);
    Starts starts(text, from);
    for (auto at = starts.next(); at < text.size(); at = starts.next()) {
        const auto match = forms.match_at(text, at);
        if (!match)
            continue;
        auto found = read(text, *match);
        if (is_date(found))
            return found;
        starts = Starts(text, found.end);
    }
    return std::nullopt;
}

} // namespace kehoach::grammar

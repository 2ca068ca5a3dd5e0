// SPDX-License-Identifier: MPL-2.0
#include "plan/named_weekday.hpp"
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"
#include "rules/scope.hpp"
#include "schedule/calendar.hpp"
#include "text/braces.hpp"
#include "text/phrases.hpp"
#include "text/utf.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <charconv>
#include <set>

namespace kehoach::rules {

namespace {

using grammar::Date;

constexpr std::size_t reach = 40; // bytes in which a weekday stands beside its date

/// A day with its year, in a line.
struct NamedDay {
    std::size_t start = 0, end = 0;
    Date date;
};

/// The words beside a date, and where it stands in them.
struct Beside {
    std::string_view words;
    std::size_t start = 0, end = 0;
};

Beside beside(std::string_view text, const NamedDay& day) {
    const auto from = day.start - text::last_bytes(text.substr(0, day.start), reach).size();
    const auto until = day.end + text::first_bytes(text.substr(day.end), reach).size();
    return {text.substr(from, until - from), day.start - from, day.end - from};
}

/// Where the digits of a deadline begin that is written without its year; nothing where it has one.
std::optional<NamedDay> without_year(std::string_view text, const grammar::Deadline& deadline) {
    const auto words = text.substr(deadline.start, deadline.end - deadline.start);
    const auto slash = words.rfind('/');
    if (slash == std::string_view::npos || slash == 0 || !deadline.date.complete())
        return std::nullopt;
    auto start = slash;
    while (start > 0 && words[start - 1] >= '0' && words[start - 1] <= '9')
        --start;
    const bool whole = start > 0 && words[start - 1] == ' ' && words.size() - slash <= 3;
    return whole ? std::optional(NamedDay{deadline.start + start, deadline.end, deadline.date})
                 : std::nullopt;
}

/// How a place is told in one language.
struct Words {
    std::string each, listed;
    std::vector<std::string> names; ///< from Monday on

    /// Of a day in a list that names several weekdays.
    std::string in_list(const Date& date) const {
        return text::filled(
            listed, {{"day", grammar::short_date(date)}, {"right", names[schedule::weekday(date) - 1]}});
    }

    std::string said(const Date& date, unsigned named) const {
        return text::filled(each, {{"day", grammar::short_date(date)},
                                   {"named", names[named - 1]},
                                   {"right", names[schedule::weekday(date) - 1]}});
    }
};

Words read_words(Parameters& parameters, const std::string& language) {
    constexpr std::size_t week = 7;
    Words words{parameters.text("each_" + language), parameters.text("listed_" + language),
                parameters.texts("names_" + language)};
    if (words.names.size() != week)
        parameters.fault("names_" + language, "data.expected.list");
    return words;
}

const text::Phrases& names_of_weekdays() {
    static const text::Phrases names({"thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "thứ 2",
                                      "thứ 3", "thứ 4", "thứ 5", "thứ 6", "thứ 7", "chủ nhật"});
    return names;
}

/// The weekdays that words name; 1 is Monday.
std::set<unsigned> weekdays_of(std::string_view words) {
    constexpr std::size_t in_words = 6; // from Monday to Saturday, then in digits
    std::set<unsigned> all;
    for (const auto& found : names_of_weekdays().find(words))
        all.insert(found.phrase == 2 * in_words ? 7U : static_cast<unsigned>(found.phrase % in_words) + 1);
    return all;
}

/// Days of the list at [start, end) that are none of the weekdays; those without a year have the last's.
std::vector<NamedDay> outside(std::string_view text, std::size_t start, std::size_t end,
                              std::string_view weekdays) {
    static const text::Pattern one(R"re((\d{1,2})/(\d{1,2})(?:/(\d{4}))?)re");
    const auto number = [&](const text::Pattern::Group& group) {
        int value = 0;
        std::from_chars(text.data() + group.start, text.data() + group.end, value);
        return value;
    };
    std::vector<NamedDay> days;
    for (auto found = one.find(text.substr(0, end), start); found;
         found = one.find(text.substr(0, end), (*found)[0].end)) {
        const auto& day = *found;
        const bool has_year = day.size() > 3 && day[3].matched;
        days.push_back(
            {day[0].start, day[0].end, {has_year ? number(day[3]) : 0, number(day[2]), number(day[1])}});
    }
    for (auto day = days.rbegin(); day != days.rend(); ++day)
        if (day->date.year == 0 && day != days.rbegin())
            day->date.year = std::prev(day)->date.year;
    const auto named = weekdays_of(weekdays);
    std::erase_if(days, [&](const NamedDay& day) {
        return !day.date.complete() || !grammar::is_valid(day.date) ||
               named.contains(schedule::weekday(day.date));
    });
    return days;
}

/// "07/11, 08/11/2026 (thứ Bảy, Chủ nhật)": which weekday goes with which date is not told.
bool names_several(std::string_view words) {
    const auto names = names_of_weekdays().find(words);
    for (std::size_t i = 1; i < names.size(); ++i) {
        const auto between = words.substr(names[i - 1].end, names[i].start - names[i - 1].end);
        if (between.find_first_of("0123456789") == std::string_view::npos)
            return true;
    }
    return false;
}

/// "07/11, 08/11/2026 (thứ Bảy, Chủ nhật)", "các ngày thứ Bảy, Chủ nhật: 07/11, 08/11/2026": days of a list
/// that are none of the weekdays named with it.
std::vector<NamedDay> strangers(std::string_view text) {
    static const std::string day = R"re(\d{1,2}/\d{1,2}(?:/\d{4})?)re";
    static const std::string name = R"re((?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật))re";
    static const std::string days = "(" + day + "(?:(?:, ?| và (?:ngày )?)" + day + ")+)";
    static const std::string names = "(" + name + "(?:(?:, ?| và )" + name + ")+)";
    static const text::Pattern behind(days + R"re( ?\( ?(?:các )?(?:ngày )?)re" + names + R"re( ?\))re",
                                      true);
    static const text::Pattern ahead(names + R"re((?: ?: ?| ?\( ?)(?:các )?(?:ngày )?)re" + days, true);
    for (const auto& [pattern, first] : {std::pair(&behind, 1U), std::pair(&ahead, 2U)})
        if (const auto found = pattern->find(text)) {
            const auto& list = (*found)[first];
            const auto& named = (*found)[first == 1U ? 2U : 1U];
            return outside(text, list.start, list.end, text.substr(named.start, named.end - named.start));
        }
    return {};
}

class Weekdays {
public:
    explicit Weekdays(Parameters& parameters)
        : scope_(parameters.scope()), ordinal_(parameters.pattern("ordinal")),
          vi_(read_words(parameters, "vi")), en_(read_words(parameters, "en")) {}

    Outcome judge(const Subject& subject) const {
        // Dates are looked for beside these alone: "thứ" by itself stands in every other line.
        const auto& weekdays = names_of_weekdays();
        std::vector<Hit> hits;
        auto deadline = subject.plan.deadlines.begin();
        for (const auto i : select(scope_, subject)) {
            const std::string_view text = subject.plan.lines[i].text.text;
            while (deadline != subject.plan.deadlines.end() && deadline->line < i)
                ++deadline;
            const auto names = weekdays.find(text, subject.signs.breaks(i));
            if (names.empty())
                continue;
            if (names.size() > 1)
                add_strangers(subject, i, hits);
            else
                add_beside(subject, i, hits);
            for (auto date = grammar::find_date(text); date; date = grammar::find_date(text, date->end))
                add(subject, i, {date->start, date->end, date->date}, hits);
            for (auto at = deadline; at != subject.plan.deadlines.end() && at->line == i; ++at)
                if (const auto day = without_year(text, at->deadline))
                    add(subject, i, *day, hits);
            if (is_enough(hits))
                break;
        }
        return met_without(std::move(hits));
    }

private:
    void add(const Subject& subject, std::size_t line, const NamedDay& day, std::vector<Hit>& hits) const {
        if (!day.date.complete() || !grammar::is_valid(day.date))
            return;
        const auto near = beside(subject.plan.lines[line].text.text, day);
        const auto named = plan::named_weekday(near.words, near.start, near.end);
        if (!named || named->iso_encoding() == schedule::weekday(day.date) ||
            ordinal_->find(near.words.substr(0, near.start)) || names_several(near.words))
            return;
        hits.push_back(wrong(subject, {line, day.start, day.end}, day.date, named->iso_encoding()));
    }

    void add_strangers(const Subject& subject, std::size_t line, std::vector<Hit>& hits) const {
        for (const auto& day : strangers(subject.plan.lines[line].text.text))
            hits.push_back(hit_at(subject, {line, day.start, day.end},
                                  {{"days_vi", vi_.in_list(day.date)}, {"days_en", en_.in_list(day.date)}}));
    }

    /// A cell that is nothing but a weekday, and the date in the cell before or behind it.
    void add_beside(const Subject& subject, std::size_t line, std::vector<Hit>& hits) const {
        const auto cell_of = [&](std::size_t i) -> const std::optional<document::CellPlace>& {
            return subject.document.paragraphs[subject.plan.lines[i].paragraph].cell;
        };
        const auto& own = cell_of(line);
        const auto text = text::trim(subject.plan.lines[line].text.text);
        const auto named = weekdays_of(text);
        const auto names = names_of_weekdays().find(text);
        if (!own || names.size() != 1 || names.front().start != 0 || names.front().end != text.size())
            return;
        for (const auto beside : {line - 1, line + 1}) {
            if (beside >= subject.plan.lines.size() || !cell_of(beside) || cell_of(beside)->row != own->row ||
                cell_of(beside)->table != own->table)
                continue;
            const auto date = grammar::find_date(subject.plan.lines[beside].text.text);
            if (!date || !date->date.complete() || !grammar::is_valid(date->date))
                continue;
            if (!named.contains(schedule::weekday(date->date)))
                hits.push_back(wrong(subject, {beside, date->start, date->end}, date->date, *named.begin()));
            return;
        }
    }

    Hit wrong(const Subject& subject, const Span& span, const Date& date, unsigned named) const {
        return hit_at(subject, span,
                      {{"days_vi", vi_.said(date, named)}, {"days_en", en_.said(date, named)}});
    }

    Scope scope_;
    std::optional<text::Pattern> ordinal_;
    Words vi_, en_;
};

} // namespace

// Which of the two is meant, only the writer knows.
Test make_wrong_weekday(Parameters& parameters) {
    return [weekdays = Weekdays(parameters)](const Subject& subject) { return weekdays.judge(subject); };
}

} // namespace kehoach::rules

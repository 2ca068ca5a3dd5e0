// SPDX-License-Identifier: MPL-2.0
#include "plan/named_weekday.hpp"
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"
#include "rules/scope.hpp"
#include "schedule/calendar.hpp"
#include "text/braces.hpp"
#include "text/phrases.hpp"

#include <algorithm>

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
    auto from = day.start > reach ? day.start - reach : 0;
    while (from < day.start && (static_cast<unsigned char>(text[from]) & 0xC0U) == 0x80U)
        ++from;
    auto until = std::min(text.size(), day.end + reach);
    while (until < text.size() && (static_cast<unsigned char>(text[until]) & 0xC0U) == 0x80U)
        ++until;
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
    std::string each;
    std::vector<std::string> names; ///< from Monday on

    std::string said(const Date& date, unsigned named) const {
        return text::filled(each, {{"day", grammar::short_date(date)},
                                   {"named", names[named - 1]},
                                   {"right", names[schedule::weekday(date) - 1]}});
    }
};

Words read_words(Parameters& parameters, const std::string& language) {
    constexpr std::size_t week = 7;
    Words words{parameters.text("each_" + language), parameters.texts("names_" + language)};
    if (words.names.size() != week)
        parameters.fault("names_" + language, "data.expected.list");
    return words;
}

const text::Phrases& names_of_weekdays() {
    static const text::Phrases names({"thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "thứ 2",
                                      "thứ 3", "thứ 4", "thứ 5", "thứ 6", "thứ 7", "chủ nhật"});
    return names;
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
            if (weekdays.find(text, subject.signs.breaks(i)).empty())
                continue;
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
        const auto wrong = named->iso_encoding();
        hits.push_back(
            hit_at(subject, {line, day.start, day.end},
                   {{"days_vi", vi_.said(day.date, wrong)}, {"days_en", en_.said(day.date, wrong)}}));
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

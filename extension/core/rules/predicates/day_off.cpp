// SPDX-License-Identifier: MPL-2.0
#include "plan/named_weekday.hpp"
#include "rules/act_words.hpp"
#include "rules/near_words.hpp"
#include "rules/predicates/predicates.hpp"
#include "schedule/calendar.hpp"
#include "text/braces.hpp"
#include "text/phrases.hpp"

#include <algorithm>
#include <optional>

namespace kehoach::rules {

namespace {

using grammar::Date;
using schedule::DayKind;

constexpr unsigned saturday = 6, sunday = 7;

/// What is said of a place, in one language.
struct Sayings {
    std::string each, each_open, saturday, sunday;
};

Sayings read_sayings(Parameters& parameters, const std::string& language) {
    return {parameters.text("each_" + language), parameters.text("each_open_" + language),
            parameters.text("saturday_" + language), parameters.text("sunday_" + language)};
}

/// The words of a sentence that belong to the time at [start, end): between semicolons, with the title before
/// a colon, and without brackets that stand before it.
std::string own_words(std::string_view sentence, std::size_t start, std::size_t end) {
    const auto semicolon = sentence.substr(0, start).rfind(';');
    const auto from = semicolon == std::string_view::npos ? 0 : semicolon + 1;
    const auto colon = sentence.substr(0, from).find(": ");
    std::string own(sentence.substr(0, colon == std::string_view::npos ? 0 : colon + 2));
    bool in_brackets = false;
    const auto before = sentence.substr(from, start - from);
    const auto last = before.rfind(')');
    for (std::size_t i = 0; i < before.size(); ++i) {
        in_brackets = in_brackets || (before[i] == '(' && last != std::string_view::npos && i < last);
        if (!in_brackets)
            own += before[i];
        in_brackets = in_brackets && before[i] != ')';
    }
    const auto next = sentence.find(';', end);
    own += sentence.substr(start, next == std::string_view::npos ? next : next - start);
    return own;
}

/// The other cells of the row in which a cell of a table stands.
std::string row_of(const Subject& subject, std::size_t line) {
    const auto cell_at = [&](std::size_t i) -> const std::optional<document::CellPlace>& {
        return subject.document.paragraphs[subject.plan.lines[i].paragraph].cell;
    };
    const auto& own = cell_at(line);
    if (!own)
        return {};
    const auto beside = [&](std::size_t i) {
        const auto& other = cell_at(i);
        return other && other->table == own->table && other->row == own->row;
    };
    constexpr std::size_t most = 40; // lines on either side
    auto first = line;
    while (first > 0 && line - first < most && beside(first - 1))
        --first;
    std::string row;
    for (auto i = first; i < subject.plan.lines.size() && i < line + most && beside(i); ++i)
        row += "; " + subject.plan.lines[i].text.text;
    return row;
}

std::string without_year(const Date& date) {
    auto written = grammar::short_date({2000, date.month, date.day});
    written.resize(written.rfind('/'));
    return written;
}

class DaysOff {
public:
    explicit DaysOff(Parameters& parameters)
        : calendar_(parameters.calendar()), meant_(parameters.terms("meant")),
          done_(parameters.pattern("done")), moved_(parameters.pattern("moved")),
          office_work_(parameters.terms("office_work")), feasts_(words(parameters, "feasts")),
          vi_(read_sayings(parameters, "vi")), en_(read_sayings(parameters, "en")),
          saturdays_(parameters.flag_or("saturdays", false)) {}

    Outcome judge(const Subject& subject) const {
        NearWords near(subject);
        std::vector<Hit> hits;
        bool open = false;
        for (std::size_t i = 0; i < subject.plan.deadlines.size() && !is_enough(hits); ++i) {
            const auto& [line, deadline] = subject.plan.deadlines[i];
            const auto& date = deadline.date;
            const bool binds = binds_to_a_day(deadline);
            if (subject.plan.lines[line].part != "main" || (!binds && !may_be_office_work(deadline)) ||
                has_passed(subject, date))
                continue;
            const auto day =
                date.year > 0 ? calendar_.day(date) : calendar_.day_of_any_year(date.month, date.day);
            const bool off = is_off(day, date);
            const Span span{line, deadline.start, deadline.end};
            if ((!off && (day.kind != DayKind::unknown || !binds)) ||
                (!binds && !is_office_work(subject, i, day.kind == DayKind::holiday, near)) ||
                is_meant(subject, span, near, binds && deadline.excluded && moved_->find(day.vi)))
                continue;
            open = open || (!off && binds && date.year > 0);
            if (off)
                hits.push_back(hit(subject, span, date, day));
        }
        return hits.empty() && open ? cannot_tell() : met_without(std::move(hits));
    }

private:
    static text::Phrases words(Parameters& parameters, const char* list) {
        std::vector<std::string> all;
        for (const auto& term : parameters.terms(list))
            all.push_back(term.is);
        return text::Phrases(all);
    }

    /// When the plan is written: that is said by another rule.
    static bool has_passed(const Subject& subject, const Date& date) {
        const auto& own = subject.plan.components.date;
        const auto written = own ? own->date.date : Date();
        return written.complete() && date.year > 0 && date < written;
    }

    /// A limit that names a day. What comes again every year falls on other weekdays.
    static bool binds_to_a_day(const grammar::Deadline& deadline) {
        return grammar::is_limit(deadline) && deadline.recurrence.empty() && !deadline.open &&
               deadline.date.day > 0 && deadline.date.month > 0 &&
               (deadline.kind == "before" || deadline.kind == "until");
    }

    /// The day of an event: on a holiday most are meant, but nobody sends or reads papers.
    static bool may_be_office_work(const grammar::Deadline& deadline) {
        return (deadline.kind == "on" || deadline.kind == "planned") && deadline.recurrence.empty() &&
               deadline.date.complete();
    }

    /// Offices meet, inspect and send papers on working days: on a feast only what it is not about. People
    /// also meet on Sundays, papers go to nobody then.
    bool is_office_work(const Subject& subject, std::size_t time, bool feast, NearWords& near) const {
        const auto& [line, deadline] = subject.plan.deadlines[time];
        const Span span{line, deadline.start, deadline.end};
        const auto own = words_of_time(subject, time, near) + row_of(subject, line);
        bool paper = false, firm = false, any = false;
        for (const auto& one : office_work_.phrases.find(own)) {
            const auto& means = office_work_.of(one);
            paper = paper || means == "paper";
            firm = firm || means == "firm";
            any = any || means.empty();
        }
        const bool free = any && feasts_.find(near.around(span)).empty() && feasts_.find(own).empty();
        return paper || (feast && (firm || free));
    }

    /// Those before it, up to another time; where hardly any stand there, those behind it.
    static std::string words_of_time(const Subject& subject, std::size_t time, NearWords& near) {
        constexpr std::size_t few = 12; // bytes: "Sáng", "vào lúc"
        const auto& times = subject.plan.deadlines;
        const auto& [line, deadline] = times[time];
        const Span span{line, deadline.start, deadline.end};
        const auto all = near.before(span);
        auto before = all;
        std::string head;
        if (time > 0 && times[time - 1].line == line) {
            const auto ends = std::min(times[time - 1].deadline.end, span.start);
            if (const auto left = span.start - ends; left < all.size()) {
                before.remove_prefix(all.size() - left);
                const auto colon = all.substr(0, all.size() - left).find(": ");
                head = all.substr(0, colon == std::string_view::npos ? 0 : colon + 2);
            }
        }
        if (const auto last = before.find_last_not_of(" ;"); last != std::string_view::npos)
            before = before.substr(0, last + 1); // "họp rút kinh nghiệm; ngày 12/02"
        auto own = head + own_words(before, before.size(), before.size());
        if (own.size() > few)
            return own;
        const auto behind = near.behind(span);
        const bool again = time + 1 < times.size() && times[time + 1].line == line;
        const auto next =
            again ? std::max(times[time + 1].deadline.start, span.end) - span.end : behind.size();
        return own + std::string(behind.substr(0, std::min(next, behind.find(';'))));
    }

    bool is_off(const schedule::Day& day, const Date& date) const {
        if (day.kind == DayKind::holiday)
            return true;
        const auto weekday = day.kind == DayKind::weekend ? schedule::weekday(date) : 0;
        return weekday == sunday || (weekday == saturday && saturdays_);
    }

    /// The words around show that the day was chosen as it is, or has been. What is to be ready before a day
    /// that only became one off (`moved`) was not chosen for the feast.
    bool is_meant(const Subject& subject, const Span& span, NearWords& near, bool moved) const {
        const auto around = near.around(span);
        const auto before = near.before(span);
        const auto end = before.size() + span.end - span.start;
        for (const auto from : {before.size(), end - last_digits(words_at(subject, span))})
            if (plan::named_weekday(around, from, end))
                return true;
        return (!moved && says_meant(own_words(around, before.size(), end))) || done_->find(around);
    }

    bool says_meant(std::string_view own) const {
        const auto found = meant_.phrases.find(own);
        return std::ranges::any_of(found, [&](const auto& one) { return meant_.of(one) != "name"; });
    }

    /// Bytes from the day's first digit to the end: "thứ Hai, ngày 06/7/2026" has its weekday before them.
    static std::size_t last_digits(std::string_view words) {
        const auto end = words.find_last_of("0123456789");
        auto start = end == std::string_view::npos ? 0 : end;
        while (start > 0 &&
               std::string_view("0123456789/-.").find(words[start - 1]) != std::string_view::npos)
            --start;
        return words.size() - start;
    }

    Hit hit(const Subject& subject, const Span& span, const Date& date, const schedule::Day& day) const {
        return hit_at(subject, span,
                      {{"days_vi", said(vi_, day.vi, date)}, {"days_en", said(en_, day.en, date)}});
    }

    std::string said(const Sayings& words, std::string name, const Date& date) const {
        if (name.empty() && date.complete())
            name = schedule::weekday(date) == sunday ? words.sunday : words.saturday;
        const auto found = date.complete() ? grammar::short_date(date) : without_year(date);
        const auto before = date.complete() ? calendar_.before(date) : std::nullopt;
        const auto behind = date.complete() ? calendar_.behind(date) : std::nullopt;
        if (!before || !behind || !before->certain || !behind->certain)
            return text::filled(words.each_open, {{"day", found}, {"name", name}});
        return text::filled(words.each, {{"day", found},
                                         {"name", name},
                                         {"before", grammar::short_date(before->date)},
                                         {"behind", grammar::short_date(behind->date)}});
    }

    schedule::Calendar calendar_;
    ActWords::List meant_;
    std::optional<text::Pattern> done_, moved_;
    ActWords::List office_work_;
    text::Phrases feasts_;
    Sayings vi_, en_;
    bool saturdays_;
};

} // namespace

Test make_day_off(Parameters& parameters) {
    return [days = DaysOff(parameters)](const Subject& subject) { return days.judge(subject); };
}

} // namespace kehoach::rules

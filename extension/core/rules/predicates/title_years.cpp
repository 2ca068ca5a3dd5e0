// SPDX-License-Identifier: MPL-2.0
#include "plan/own_words.hpp"
#include "plan/year_places.hpp"
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"
#include "rules/year_phrases.hpp"
#include "rules/years_of_text.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::rules {

namespace {

using plan::YearPlace;

/// The words of a title without its years, folded.
std::string without_years(std::string_view text) {
    std::string bare;
    std::size_t from = 0;
    for (const auto& place : plan::year_places(text)) {
        bare += text.substr(from, place.start - from);
        from = place.end;
    }
    return text::fold(bare + std::string(text.substr(from)));
}

std::set<std::string> words_of(std::string_view folded) {
    std::set<std::string> words;
    for (const auto word : text::split(folded, ' '))
        if (text::has_letters(word))
            words.insert(text::letters_and_digits(word));
    return words;
}

/// The years a plan speaks of as its own: those of its subject and those between them, and of its day.
class OwnYears {
public:
    explicit OwnYears(const Subject& subject) : subject_(subject) {
        constexpr int plans_ahead_from = 10, looks_back_until = 3; // months
        const auto& known = subject.plan.components;
        if (known.subject) {
            of_subject_ = plan::year_places(known.subject->value);
            wording_ = without_years(known.subject->value);
            words_ = words_of(wording_);
        }
        for (const auto& place : of_subject_)
            add(place.year, std::max(place.year, place.last));
        told_ = first_ <= last_;
        if (!known.date || known.date->date.date.year <= 0)
            return;
        const auto& day = known.date->date.date;
        told_ = true;
        add(day.year - (day.month > 0 && day.month <= looks_back_until ? 1 : 0),
            day.year + (day.month >= plans_ahead_from ? 1 : 0));
    }

    bool told() const { return told_; }
    const std::vector<YearPlace>& of_subject() const { return of_subject_; }
    /// The subject without them, folded, and its words.
    const std::string& wording() const { return wording_; }
    const std::set<std::string>& words() const { return words_; }
    /// A period that ends in a year of ours looks back from it.
    bool hold(const YearPlace& place) { return holds(place.last == 0 ? place.year : place.last); }
    const YearsOfText& in_text() {
        if (!in_text_)
            in_text_ = years_of_text(subject_);
        return *in_text_;
    }

private:
    void add(int from, int to) {
        first_ = std::min(first_, from);
        last_ = std::max(last_, to);
    }

    bool holds(int year) { return (year >= first_ && year <= last_) || in_text().times(year) > 0; }

    const Subject& subject_;
    std::vector<YearPlace> of_subject_;
    std::string wording_;
    std::set<std::string> words_;
    int first_ = 9999, last_ = 0;
    bool told_ = false;
    std::optional<YearsOfText> in_text_; ///< a year that the text speaks of may stand in the title of a form
};

/// Years in the rows tell what a note may name; a rule of its own compares them.
bool is_note_of_years(const Subject& subject, std::size_t line) {
    constexpr std::ptrdiff_t fewest = 3;
    if (subject.plan.lines[line].role != plan::Role::table_note)
        return false;
    return std::ranges::any_of(subject.plan.tables, [&](const plan::TableFact& table) {
        const auto years = std::ranges::count_if(
            table.rows, [](const std::string& row) { return plan::year_places(row).size() == 1; });
        return years >= fewest && table.first <= line && !table.note.empty() &&
               subject.plan.lines[line].text.text.find(table.note) != std::string::npos;
    });
}

/// The subject once more, but for the years that it names.
bool repeats_subject(const OwnYears& own, std::string_view title) {
    constexpr std::size_t shortest = 20;
    return !own.of_subject().empty() && own.wording().size() >= shortest &&
           without_years(title).find(own.wording()) != std::string::npos;
}

/// Nearly every word of the title is one of the subject's: it says the same more briefly.
bool shortens_subject(const OwnYears& own, std::string_view title) {
    constexpr std::size_t fewest = 6, of = 100, known_of = 85;
    if (own.of_subject().empty())
        return false;
    const auto words = words_of(without_years(title));
    const auto shared = static_cast<std::size_t>(
        std::ranges::count_if(words, [&](const std::string& word) { return own.words().contains(word); }));
    return words.size() >= fewest && shared * of >= words.size() * known_of;
}

/// Behind "Đề cương báo cáo kết quả".
std::string_view behind_lead(std::string_view title, const text::Pattern& lead) {
    const auto found = lead.find(title);
    return found ? title.substr(found->front().end) : title;
}

/// A report that a plan asks for is on the time of the plan.
bool is_outline(const Subject& subject, std::size_t line) {
    const auto role = subject.plan.lines[line].role;
    return role == plan::Role::attachment_title || role == plan::Role::attachment_subject;
}

/// The text asks for a report on that year.
bool asks_for(const Subject& subject, const YearPlace& place, const text::Pattern& asked) {
    return std::ranges::any_of(subject.plan.lines, [&](const plan::Line& line) {
        const std::string_view text = line.text.text;
        if (line.part != "main" || plan::is_subject(line.role))
            return false;
        const auto places = plan::year_places(text);
        return std::ranges::any_of(places, [&](const YearPlace& one) {
            return one.year == place.year && one.last == place.last && asked.find(text.substr(0, one.start));
        });
    });
}

/// A title that shortens the subject names a year, or a period, of its own; the text knows nothing of it.
bool is_other_than_subject(const OwnYears& own, const YearPlace& place, bool told) {
    const auto& years = own.of_subject();
    const auto within = [&](const YearPlace& one) {
        return one.year <= place.year && std::max(place.year, place.last) <= std::max(one.year, one.last);
    };
    const auto alike = [&](const YearPlace& one) { return one.kind == place.kind; };
    return std::ranges::none_of(years, within) && std::ranges::any_of(years, alike) && !told;
}

bool is_year_of_subject(const OwnYears& own, const YearPlace& place) {
    return std::ranges::any_of(own.of_subject(), [&](const YearPlace& one) {
        return one.year == place.year && one.last == place.last;
    });
}

/// The subject keeps a day, and the title the same day of an earlier year: dịp 27/7/2025.
bool is_day_of_subject_before(const Subject& subject, const OwnYears& years, const YearPlace& place) {
    const auto& known = subject.plan.components;
    if (!known.date)
        return false;
    const auto& day = place.date.date;
    bool kept = false;
    for (const auto& one : years.of_subject()) {
        if (one.year == place.year)
            return false;
        const auto& own = one.date.date;
        kept = kept || (one.kind == YearPlace::Kind::date && own.complete() && own.day == day.day &&
                        own.month == day.month && own.year == known.date->date.date.year);
    }
    return kept && place.year < known.date->date.date.year;
}

/// Who shares out, enrols or sets times looks ahead: last year's title is no more ours though it is early in
/// the year, where the subject names this one and the text nothing of that one.
bool is_of_last_year(const Subject& subject, const YearPlace& place, OwnYears& own) {
    const auto& known = subject.plan.components;
    if (!known.date || place.kind != YearPlace::Kind::year || place.year + 1 != known.date->date.date.year ||
        own.in_text().times(place.year) > 0)
        return false;
    const auto& years = own.of_subject();
    return !years.empty() && std::ranges::all_of(years, [&](const YearPlace& one) {
        return one.kind == YearPlace::Kind::year && one.year == place.year + 1;
    });
}

/// "2021 - 2025; 2026", as told by subject and letterhead.
std::string own_years(const Subject& subject, const OwnYears& own) {
    const auto& known = subject.plan.components;
    std::string said;
    const auto add = [&](std::string_view one) { said += (said.empty() ? "" : ", ") + std::string(one); };
    if (known.subject)
        for (const auto& place : own.of_subject())
            add(std::string_view(known.subject->value).substr(place.start, place.end - place.start));
    if (said.empty() && known.date)
        add(std::to_string(known.date->date.date.year));
    return said;
}

class TitleYears {
public:
    explicit TitleYears(Parameters& parameters)
        : history_(parameters.pattern("history")), looks_back_(parameters.pattern("looks_back")),
          lead_(parameters.pattern("lead")), ahead_(parameters.pattern("ahead")),
          asked_(parameters.pattern("asked")), scope_(parameters.scope()) {}

    Outcome judge(const Subject& subject) const {
        OwnYears own(subject);
        if (!own.told())
            return not_applicable();
        std::vector<Hit> hits;
        for (const auto i : select(scope_, subject))
            look_at(subject, i, own, hits);
        return met_without(std::move(hits));
    }

private:
    /// What a title is to the plan, so far as its years do not matter.
    struct Title {
        std::size_t line;
        bool outline, repeats, shortens, looks_back, looks_ahead;
    };

    Title title_at(const Subject& subject, std::size_t line, const OwnYears& own) const {
        const std::string_view text = subject.plan.lines[line].text.text;
        Title title{line, is_outline(subject, line), repeats_subject(own, text), false, false, false};
        title.looks_back = looks_back_->find(text).has_value();
        title.shortens = !title.repeats && shortens_subject(own, behind_lead(text, *lead_)) &&
                         (title.outline || !title.looks_back);
        title.looks_ahead = !title.looks_back && ahead_->find(text);
        return title;
    }

    void look_at(const Subject& subject, std::size_t line, OwnYears& own, std::vector<Hit>& hits) const {
        const std::string_view text = subject.plan.lines[line].text.text;
        const auto places = plan::year_places(text);
        if (places.empty() || is_note_of_years(subject, line))
            return;
        const auto title = title_at(subject, line, own);
        for (const auto& place : places)
            if (!is_cited(subject, line, place) && is_other(subject, title, place, own) &&
                !history_->find(text.substr(0, place.start)) && !is_enough(hits))
                hits.push_back(
                    hit_at(subject, {line, place.start, place.end},
                           {{"found", std::string(text.substr(place.start, place.end - place.start))},
                            {"expected", own_years(subject, own)}}));
    }

    /// Not a year of this plan.
    bool is_other(const Subject& subject, const Title& title, const YearPlace& place, OwnYears& own) const {
        if (place.kind == YearPlace::Kind::date)
            return is_day_of_subject_before(subject, own, place);
        if (title.repeats || ends_subject(subject, title.line, place, *looks_back_))
            return !is_year_of_subject(own, place);
        if (title.shortens) {
            const bool told = title.outline ? asks_for(subject, place, *asked_) : own.in_text().name(place);
            return is_other_than_subject(own, place, told);
        }
        return !own.hold(place) || (title.looks_ahead && is_of_last_year(subject, place, own)) ||
               (!title.looks_back && is_last_year_of_ours(subject, title.line, place, title.looks_ahead));
    }

    std::optional<text::Pattern> history_, looks_back_, lead_, ahead_, asked_;
    Scope scope_;
};

} // namespace

Test make_title_years(Parameters& parameters) {
    return [years = TitleYears(parameters)](const Subject& subject) { return years.judge(subject); };
}

} // namespace kehoach::rules

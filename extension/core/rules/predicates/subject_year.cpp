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

namespace kehoach::rules {

namespace {

using plan::YearPlace;
using Places = std::vector<YearPlace>;

/// "học tập các nghị quyết trong năm 2023": when it is done, not whose year the paper has.
bool is_time_of_plan(std::string_view before) {
    const auto folded = text::fold(before);
    return folded.ends_with("trong") || folded.ends_with("trong năm");
}

/// What the subject names as the plan's own; nothing where one place may be something else's.
Places own_places(std::string_view words, const text::Pattern& history) {
    const auto places = plan::year_places(words);
    for (const auto& place : places) {
        const auto before = words.substr(0, place.start);
        if (place.kind != YearPlace::Kind::date && !is_time_of_plan(before) &&
            (plan::is_of_something_else(before) || history.find(before)))
            return {};
    }
    return places;
}

/// All days set are of the year of the letterhead, and one is in its second half: nobody looks back so late.
bool is_set_for(const Subject& subject, int year) {
    constexpr int second_half = 7;
    bool late = false, any = false;
    for (const auto& fact : subject.plan.deadlines) {
        if (!grammar::is_limit(fact.deadline) || fact.deadline.date.year <= 0)
            continue;
        any = true;
        if (fact.deadline.date.year != year)
            return false;
        late = late || fact.deadline.date.month >= second_half;
    }
    return any && late;
}

/// What judges the years of one subject.
class SubjectYears {
public:
    SubjectYears(const Subject& subject, const grammar::Date& day, bool reviews, bool checks)
        : subject_(subject), day_(day), reviews_(reviews), checks_(checks) {}

    bool is_other(const Places& places) {
        const auto& last = *std::ranges::max_element(
            places, {}, [](const YearPlace& one) { return std::max(one.year, one.last); });
        const auto only = [&](YearPlace::Kind kind) {
            return std::ranges::all_of(places, [&](const YearPlace& one) { return one.kind == kind; });
        };
        return only(YearPlace::Kind::year)     ? is_other_year(last)
               : only(YearPlace::Kind::period) ? is_other_period(last)
               : only(YearPlace::Kind::date)   ? is_past_anniversary()
                                               : false;
    }

private:
    /// A year long gone; or the last one where all days are late in this one, or all the text is of this one.
    bool is_other_year(const YearPlace& place) {
        const int year = place.year;
        if (year < day_.year - 1)
            return true;
        if (year != day_.year - 1)
            return false;
        return (!reviews_ && (is_set_for(subject_, day_.year) || is_told_of_this_year(place))) ||
               (checks_ && goes_on_late()) || speaks_only_of_its_own();
    }

    /// Its last words are told elsewhere with the year of the letterhead: "Căn cứ … về … năm 2026".
    bool is_told_of_this_year(const YearPlace& place) const {
        constexpr std::size_t least = 5; // syllables
        const auto phrase = phrase_before(subject_.plan.components.subject->value, place, least);
        return !phrase.empty() && is_told_with(subject_, phrase, day_.year, place.year, plan::Role::subject);
    }

    /// Who goes to see others until autumn sees what they do this year.
    bool goes_on_late() {
        constexpr int autumn = 9;
        return is_set_for(subject_, day_.year) && in_text().named.contains(day_.year) &&
               std::ranges::any_of(subject_.plan.deadlines, [&](const plan::DeadlineFact& fact) {
                   const auto& date = fact.deadline.date;
                   return grammar::is_limit(fact.deadline) && date.year == day_.year && date.month >= autumn;
               });
    }

    /// The last year is nowhere in the text, and this one is again and again. What has been is written of
    /// early in the year: a review counts when that time is over, and days alone do not tell in January.
    bool speaks_only_of_its_own() {
        constexpr std::size_t often = 2, very_often = 3;
        constexpr int no_longer_reviewed = 9;
        const auto& years = in_text();
        const auto times = years.times(day_.year);
        if (years.times(day_.year - 1) > 0)
            return false;
        if (years.named.contains(day_.year))
            return times >= often && (!reviews_ || day_.month >= no_longer_reviewed);
        return !reviews_ && times >= very_often && day_.month > 1;
    }

    /// A period that is over while the text names the one that runs, and never this one.
    bool is_other_period(const YearPlace& period) {
        constexpr int school_begins = 9;
        const bool of_school = period.last == period.year + 1;
        const bool over =
            period.last < day_.year || (of_school && period.last == day_.year && day_.month >= school_begins);
        const auto runs = [&](const std::pair<int, int>& one) {
            return one.first <= day_.year + 1 && one.second >= day_.year && one.first > period.year &&
                   one.second - one.first == period.last - period.year;
        };
        return over && !reviews_ && !in_text().name(period) && std::ranges::any_of(in_text().periods, runs);
    }

    /// (19/8/1945 - 19/8/2025) of a plan for the year behind it.
    bool is_past_anniversary() const {
        const std::string_view words = subject_.plan.components.subject->value;
        for (auto first = grammar::find_date(words); first && !reviews_;) {
            const auto second = grammar::find_date(words, first->end);
            if (!second)
                break;
            const auto &from = first->date, &to = second->date;
            if (from.complete() && from.day == to.day && from.month == to.month && from.year < to.year &&
                to.year < day_.year)
                return true;
            first = second;
        }
        return false;
    }

    const YearsOfText& in_text() {
        if (!years_)
            years_ = years_of_text(subject_);
        return *years_;
    }

    const Subject& subject_;
    grammar::Date day_;
    bool reviews_, checks_;
    std::optional<YearsOfText> years_;
};

/// Where the last year stands in the lines of the subject.
std::optional<Hit> hit_in_subject(const Subject& subject, const YearPlace& place, int own) {
    const std::string_view words = subject.plan.components.subject->value;
    const std::string wanted(words.substr(place.start, place.end - place.start));
    for (const auto i : subject.roles.of(plan::Role::subject))
        for (const auto& span : plan::finds(subject.plan.lines[i].text.text, wanted))
            return hit_at(subject, {i, span.start, span.end},
                          {{"found", wanted}, {"expected", std::to_string(own)}});
    return std::nullopt;
}

} // namespace

// A year long gone, the last one in a plan of this one, a period or an anniversary that is over.
Test make_subject_year(Parameters& parameters) {
    const auto history = parameters.pattern("history");
    const auto looks_back = parameters.pattern("looks_back"), goes_to_see = parameters.pattern("checks");
    return [=](const Subject& subject) -> Outcome {
        const auto& known = subject.plan.components;
        if (!known.subject || !known.date || known.date->date.date.year <= 0)
            return not_applicable();
        const auto places = own_places(known.subject->value, *history);
        if (places.empty())
            return not_applicable();
        const auto& day = known.date->date.date;
        const bool reviews = looks_back->find(known.subject->value).has_value();
        const bool checks = goes_to_see->find(known.subject->value).has_value();
        if (!SubjectYears(subject, day, reviews, checks).is_other(places))
            return {};
        const auto hit = hit_in_subject(subject, places.back(), day.year);
        return hit ? met_without({*hit}) : Outcome{};
    };
}

} // namespace kehoach::rules

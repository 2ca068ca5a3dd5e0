// SPDX-License-Identifier: MPL-2.0
#include "plan/year_places.hpp"
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"
#include "rules/years_of_text.hpp"

#include <algorithm>
#include <set>

namespace kehoach::rules {

namespace {

using plan::YearPlace;

/// The subject names this year and no other, or no year at all.
struct OwnYear {
    bool named = false, other = false;

    OwnYear(const Subject& subject, int year) {
        const auto& own = subject.plan.components.subject;
        for (const auto& place : own ? plan::year_places(own->value) : std::vector<YearPlace>()) {
            named = named || (place.kind == YearPlace::Kind::year && place.year == year);
            other = other || place.kind != YearPlace::Kind::year || place.year != year;
        }
    }
};

/// Lines with a day in the autumn of that year or later in it: by then last year is long looked back upon.
std::set<std::size_t> lines_late_in(const plan::Plan& plan, int year) {
    constexpr int autumn = 9;
    std::set<std::size_t> lines;
    for (const auto& fact : plan.deadlines) {
        const auto& date = fact.deadline.date;
        if (date.year == year && date.month >= autumn && !fact.deadline.optional)
            lines.insert(fact.line);
    }
    return lines;
}

} // namespace

// "Hội nghị tổng kết năm 2025: ngày 15/12/2026", "kinh phí bố trí trong dự toán năm 2025" of a plan of 2026.
Test make_work_years(Parameters& parameters) {
    const auto reviews = parameters.pattern("reviews"), budget = parameters.pattern("budget");
    const auto past = parameters.pattern("past");
    const auto scope = parameters.scope();
    return [=](const Subject& subject) -> Outcome {
        const auto& known = subject.plan.components;
        if (!known.date || known.date->date.date.year <= 0)
            return not_applicable();
        const int year = known.date->date.date.year;
        const OwnYear own(subject, year);
        if (own.other)
            return {};
        const auto late = lines_late_in(subject.plan, year);
        std::vector<Hit> hits;
        for (const auto i : select(scope, subject)) {
            const std::string_view text = subject.plan.lines[i].text.text;
            for (const auto& place : plan::year_places(text)) {
                const auto before = text.substr(0, place.start);
                const bool last_year = place.kind == YearPlace::Kind::year && place.year + 1 == year;
                if (!last_year || is_enough(hits) || is_cited(subject, i, place))
                    continue;
                const bool is_left =
                    (late.contains(i) && reviews->find(before)) || (own.named && budget->find(before));
                if (is_left && !past->find(text))
                    hits.push_back(
                        hit_at(subject, {i, place.start, place.end},
                               {{"found", std::to_string(place.year)}, {"expected", std::to_string(year)}}));
            }
        }
        return met_without(std::move(hits));
    };
}

} // namespace kehoach::rules

// SPDX-License-Identifier: MPL-2.0
#include "plan/year_places.hpp"
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::rules {

namespace {

using plan::YearPlace;

/// The years of the subject, all of this kind; none where it names another kind besides.
std::vector<YearPlace> years_of_subject(const Subject& subject, YearPlace::Kind kind) {
    const auto& own = subject.plan.components.subject;
    auto years = own ? plan::year_places(own->value) : std::vector<YearPlace>();
    if (std::ranges::any_of(years, [kind](const YearPlace& one) { return one.kind != kind; }))
        years.clear();
    return years;
}

/// The heading is of one of the two years before every year of the subject: older goals are history.
bool is_left_behind(const YearPlace& place, const std::vector<YearPlace>& years) {
    constexpr int still_copied = 2;
    return !years.empty() && std::ranges::all_of(years, [&](const YearPlace& one) {
        return place.year < one.year && one.year - place.year <= still_copied;
    });
}

} // namespace

Test make_goal_years(Parameters& parameters) {
    const auto goals = parameters.pattern("goals");
    const auto scope = parameters.scope();
    return [=](const Subject& subject) -> Outcome {
        if (!subject.plan.components.subject)
            return not_applicable();
        std::vector<Hit> hits;
        for (const auto i : select(scope, subject)) {
            const std::string_view text = subject.plan.lines[i].text.text;
            const auto places = plan::year_places(text);
            if (places.size() != 1 || text::has_letters(text.substr(places.front().end)) ||
                !goals->find(text.substr(0, places.front().start)))
                continue;
            const auto& place = places.front();
            const auto years = years_of_subject(subject, place.kind);
            if (is_left_behind(place, years) && !is_enough(hits))
                hits.push_back(hit_at(
                    subject, {i, place.start, place.end},
                    {{"found", std::string(text.substr(place.start, place.end - place.start))},
                     {"expected", subject.plan.components.subject->value.substr(
                                      years.front().start, years.front().end - years.front().start)}}));
        }
        return met_without(std::move(hits));
    };
}

} // namespace kehoach::rules

// SPDX-License-Identifier: MPL-2.0
#include "plan/year_places.hpp"
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"
#include "rules/years_of_text.hpp"
#include "text/utf.hpp"

#include <algorithm>
#include <optional>
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

class WorkYears {
public:
    explicit WorkYears(Parameters& parameters)
        : reviews_(parameters.pattern("reviews")), budget_(parameters.pattern("budget")),
          past_(parameters.pattern("past")), scope_(parameters.scope()) {}

    Outcome judge(const Subject& subject) const {
        const auto& known = subject.plan.components;
        if (!known.date || known.date->date.date.year <= 0)
            return not_applicable();
        const int year = known.date->date.date.year;
        const OwnYear own(subject, year);
        if (own.other)
            return {};
        const auto late = lines_late_in(subject.plan, year);
        std::vector<Hit> hits;
        for (const auto i : select(scope_, subject)) {
            if (is_enough(hits))
                break;
            if (const auto place = left_in(subject, i, year, late.contains(i), own.named))
                hits.push_back(
                    hit_at(subject, {i, place->start, place->end},
                           {{"found", std::to_string(place->year)}, {"expected", std::to_string(year)}}));
        }
        return met_without(std::move(hits));
    }

private:
    /// The first year of a line that was left, if there is one.
    std::optional<YearPlace> left_in(const Subject& subject, std::size_t line, int year, bool late,
                                     bool named) const {
        const std::string_view text = subject.plan.lines[line].text.text;
        if (text.find(std::to_string(year - 1)) == std::string_view::npos)
            return std::nullopt;
        for (const auto& place : plan::year_places(text)) {
            if (place.kind != YearPlace::Kind::year || place.year + 1 != year ||
                is_cited(subject, line, place))
                continue;
            constexpr std::size_t enough = 240; // bytes: as far back as words may belong to a place
            const auto before = text::last_bytes(text.substr(0, place.start), enough);
            if ((late && reviews_->find(before)) || (named && budget_->find(before)))
                return past_->find(text) ? std::nullopt : std::optional(place);
        }
        return std::nullopt;
    }

    std::optional<text::Pattern> reviews_, budget_, past_;
    Scope scope_;
};

} // namespace

// "Hội nghị tổng kết năm 2025: ngày 15/12/2026", "kinh phí bố trí trong dự toán năm 2025" of a plan of 2026.
Test make_work_years(Parameters& parameters) {
    return [years = WorkYears(parameters)](const Subject& subject) { return years.judge(subject); };
}

} // namespace kehoach::rules

// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"
#include "rules/predicates/year_table.hpp"

#include <algorithm>
#include <optional>

namespace kehoach::rules {

namespace {

using plan::Role;
using plan::TableFact;

struct Period {
    int from = 0, to = 0;
    std::string written;
};

/// The one period of a title; nothing where it names several, or a term of office or a school year.
std::optional<Period> period_in(std::string_view title, const text::Pattern& pattern) {
    const auto match = pattern.find(title);
    if (!match || match->front().end == 0 || pattern.find(title, match->front().end))
        return std::nullopt;
    if ((*match)[1].matched && (*match)[1].end > (*match)[1].start)
        return std::nullopt;
    return Period{text::number_at(title, (*match)[2]), text::number_at(title, (*match)[3]),
                  std::string(title.substr((*match)[2].start, (*match)[3].end - (*match)[2].start))};
}

/// One end is a year off, or all of it was moved: what is left over from another paper. A programme of ten
/// years over the rows of three is not that.
bool is_left_over(const Period& period, int first, int last, std::optional<int> year) {
    const int before = first - period.from, behind = last - period.to;
    if (before == 0 && behind == 0)
        return false;
    if (before == behind)
        return true;
    // Of a period that is not over there are no figures of the last year yet.
    if (before == 0 && behind < 0 && (!year || *year <= period.to))
        return false;
    return std::abs(before) <= 1 && std::abs(behind) <= 1;
}

std::size_t line_of_title(const Subject& subject, const TableFact& table, const std::string& words) {
    constexpr int most_lines = 12; // of one title
    const auto& titles = subject.roles.of(Role::appendix_title);
    auto at = std::lower_bound(titles.begin(), titles.end(), table.first);
    for (int back = 0; back < most_lines && at != titles.begin(); ++back)
        if (--at; subject.plan.lines[*at].part == subject.plan.lines[table.first].part &&
                  subject.plan.lines[*at].text.text.find(words) != std::string::npos)
            return *at;
    return table.label_line.value_or(table.first);
}

} // namespace

// The period in the title of a table against the years of its rows.
Test make_year_period(Parameters& parameters) {
    const auto year = parameters.pattern("year");
    const auto period = parameters.pattern("period");
    return [=](const Subject& subject) -> Outcome {
        const auto& date = subject.plan.components.date;
        const auto own =
            date && date->date.date.year > 0 ? std::optional(date->date.date.year) : std::nullopt;
        bool any = false;
        std::vector<Hit> hits;
        for (const auto& table : subject.plan.tables) {
            const auto years = years_of(table, *year);
            const auto said = years.empty() ? std::nullopt : period_in(table.title, *period);
            if (!said)
                continue;
            any = true;
            const auto [first, last] = std::minmax_element(years.begin(), years.end());
            if (is_left_over(*said, *first, *last, own))
                hits.push_back(
                    hit_at(subject, whole(subject, line_of_title(subject, table, said->written)),
                           {{"found", said->written},
                            {"expected", std::to_string(*first) + " - " + std::to_string(*last)}}));
        }
        return any ? met_without(std::move(hits)) : not_applicable();
    };
}

} // namespace kehoach::rules

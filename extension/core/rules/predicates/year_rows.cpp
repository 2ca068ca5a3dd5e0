// SPDX-License-Identifier: MPL-2.0
#include "rules/predicates/predicates.hpp"

#include "rules/edits.hpp"
#include "rules/predicates/year_table.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::rules {

namespace {

using plan::TableFact;

Outcome with_gaps(const Subject& subject, const text::Pattern& pattern) {
    bool any = false;
    std::vector<Hit> hits;
    for (const auto& table : subject.plan.tables) {
        const auto years = years_of(table, pattern);
        any = any || !years.empty();
        const int step = years.size() > 1 && years[1] < years[0] ? -1 : 1;
        for (std::size_t i = 1; i < years.size(); ++i) {
            if (years[i] == years[i - 1] + step)
                continue;
            const auto here = years.begin() + static_cast<std::ptrdiff_t>(i);
            const auto seen = std::count(years.begin(), here, years[i]);
            hits.push_back(hit_at(
                subject, whole(subject, line_of_year(subject, table, years[i], seen)),
                {{"found", std::to_string(years[i])}, {"expected", std::to_string(years[i - 1] + step)}}));
        }
    }
    return any ? met_without(std::move(hits)) : not_applicable();
}

/// No rule asks for a total; where the other tables of years have one, its lack was not meant.
Outcome without_total(const Subject& subject, const text::Pattern& pattern) {
    std::vector<const TableFact*> lacking;
    bool some = false;
    for (const auto& table : subject.plan.tables)
        if (const auto years = years_of(table, pattern); !years.empty()) {
            some = some || !table.total.empty();
            if (table.total.empty())
                lacking.push_back(&table);
        }
    if (!some)
        return not_applicable();
    std::vector<Hit> hits;
    for (const auto* table : lacking) {
        const int last = years_of(*table, pattern).back();
        hits.push_back(
            hit_at(subject, whole(subject, line_of_year(subject, *table, last)), {{"found", table->title}}));
    }
    return met_without(std::move(hits));
}

/// A note names one year, and the rows go beyond it: one of the two is left over from an older paper.
Outcome against_note(const Subject& subject, const text::Pattern& pattern, const text::Pattern& named) {
    bool any = false;
    std::vector<Hit> hits;
    for (const auto& table : subject.plan.tables) {
        const auto years = years_of(table, pattern);
        const auto match = named.find(table.note);
        if (years.empty() || !match)
            continue;
        any = true;
        const int said = year_of(table.note.substr((*match)[1].start, 4), pattern);
        const int last = *std::max_element(years.begin(), years.end());
        if (said == 0 || said >= last || named.find(table.note, (*match)[1].end))
            continue;
        for (const auto i : subject.roles.of(plan::Role::table_note))
            if (i >= table.first &&
                trimmed(subject.plan.lines[i]).text.find(std::to_string(said)) != std::string_view::npos) {
                hits.push_back(hit_at(subject, whole(subject, i),
                                      {{"found", std::to_string(said)}, {"expected", std::to_string(last)}}));
                break;
            }
    }
    return any ? met_without(std::move(hits)) : not_applicable();
}

} // namespace

Test make_year_rows(Parameters& parameters) {
    const auto check = parameters.one_of("check", {"gap", "total", "note"});
    const auto year = parameters.pattern("year");
    const auto named = parameters.pattern("named");
    return [=](const Subject& subject) -> Outcome {
        if (check == "gap")
            return with_gaps(subject, *year);
        return check == "total" ? without_total(subject, *year) : against_note(subject, *year, *named);
    };
}

} // namespace kehoach::rules

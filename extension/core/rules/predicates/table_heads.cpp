// SPDX-License-Identifier: MPL-2.0
#include "form/table_reading.hpp"
#include "plan/table_grid.hpp"
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"

namespace kehoach::rules {

// Heads over other heads ask for more columns than there are: a form that nobody can fill in.
Test make_table_heads(Parameters&) {
    return [](const Subject& subject) -> Outcome {
        std::vector<Hit> hits;
        bool any = false;
        for (const auto& table : subject.plan.tables) {
            if (table.flat || form::depth(table.columns) < 2)
                continue;
            const auto fit = form::header_fit(plan::table_grid(subject.document, subject.plan, table));
            if (!fit)
                continue;
            any = true;
            if (fit->leaves_asked > fit->leaves_found)
                hits.push_back(hit_at(subject, whole(subject, table.first),
                                      {{"found", std::to_string(fit->leaves_found)},
                                       {"expected", std::to_string(fit->leaves_asked)},
                                       {"table", table.label.empty() ? table.title : table.label}}));
        }
        return any ? met_without(std::move(hits)) : not_applicable();
    };
}

} // namespace kehoach::rules

// SPDX-License-Identifier: MPL-2.0
#include "rules/dated_acts.hpp"
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"

namespace kehoach::rules {

// Whoever reports upward needs the days before it for reading what comes from below.
Test make_superior_deadlines(Parameters& parameters) {
    return [acts = DatedActs(parameters.terms("acts"))](const Subject& subject) -> Outcome {
        if (subject.superior == nullptr)
            return not_applicable();
        const auto theirs = asked_of_us(*subject.superior, acts.of(subject.superior->plan));
        if (theirs.empty())
            return not_applicable();
        std::vector<Hit> hits;
        for (const auto& ours : acts.of(subject.plan)) {
            const auto* const due = counterpart(ours, theirs);
            if (due != nullptr && due->last < ours.last && !is_enough(hits))
                hits.push_back(
                    hit_at(subject, {ours.line, ours.start, ours.end},
                           {{"found", ours.written}, {"expected", due->written}, {"said", due->sentence}}));
        }
        return met_without(std::move(hits));
    };
}

} // namespace kehoach::rules

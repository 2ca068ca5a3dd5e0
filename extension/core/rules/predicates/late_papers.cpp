// SPDX-License-Identifier: MPL-2.0
#include "rules/meeting_papers.hpp"
#include "rules/predicates/predicates.hpp"
#include "rules/timed_acts.hpp"

#include <memory>

namespace kehoach::rules {

// What comes when the meeting is over is of no use to it. Equal days are left alone.
Test make_late_papers(Parameters& parameters) {
    struct Known {
        explicit Known(Parameters& all)
            : acts(all), papers(all.terms("papers")), pair(all),
              most_days(all.whole_or("most_days", 0)) {}
        ActWords acts;
        ActWords::List papers;
        PairWords pair;
        int most_days;
    };
    const auto known = std::make_shared<Known>(parameters);
    return [known](const Subject& subject) -> Outcome {
        std::vector<Hit> hits;
        for (const auto& [paper, meeting] :
             late_papers(subject, known->acts, known->papers, known->most_days))
            hits.push_back(known->pair.hit_at_first(subject, *paper, *meeting));
        return met_without(std::move(hits));
    };
}

} // namespace kehoach::rules

// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/kinds/kinds.hpp"
#include "rules/scope.hpp"

#include <algorithm>

namespace kehoach::rules {

// Parts that stand side by side (the two columns of a letterhead) make one group: within a group any
// order will do.
Test make_order(Parameters& parameters) {
    const auto groups = parameters.role_groups("groups");
    return [=](const Subject& subject) -> Outcome {
        std::vector<Hit> hits;
        // From the last group to the first: nothing may stand behind the first line of a later one.
        std::size_t ceiling = subject.plan.lines.size();
        for (auto roles = groups.rbegin(); roles != groups.rend(); ++roles) {
            const auto& lines = select({*roles, PartOf::main, Which::all, false}, subject);
            for (const auto i : lines)
                if (i > ceiling) {
                    const auto span = whole(subject, i);
                    hits.push_back(hit_at(subject, span, {{"found", std::string(words_at(subject, span))}}));
                }
            if (!lines.empty())
                ceiling = std::min(ceiling, lines.front());
        }
        return met_without(std::move(hits));
    };
}

} // namespace kehoach::rules

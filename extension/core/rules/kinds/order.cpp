// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/kinds/kinds.hpp"
#include "rules/scope.hpp"

namespace kehoach::rules {

// Parts that stand side by side (the two columns of a letterhead) make one group: within a group any
// order will do.
Test make_order(Parameters& parameters) {
    const auto groups = parameters.role_groups("groups");
    return [=](const Subject& subject) -> Outcome {
        std::vector<Hit> hits;
        bool seen = false;
        std::size_t floor = 0;
        for (const auto& roles : groups) {
            const auto lines = select({roles, PartOf::main, Which::all, false}, subject);
            for (const auto i : lines)
                if (seen && i < floor) {
                    const auto span = whole(subject, i);
                    hits.push_back(hit_at(subject, span, {{"found", std::string(words_at(subject, span))}}));
                    break;
                }
            if (!lines.empty() && (!seen || lines.front() > floor)) {
                floor = lines.front();
                seen = true;
            }
        }
        return seen ? met_without(std::move(hits)) : not_applicable();
    };
}

} // namespace kehoach::rules

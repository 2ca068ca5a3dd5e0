// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/predicates/pairs.hpp"
#include "rules/predicates/predicates.hpp"

#include <algorithm>

namespace kehoach::rules {

// Only bodies whose code a regulation fixes stand in the table; of others nothing is said.
Test make_issuer_code(Parameters& parameters) {
    const auto table = pairs(parameters, "codes");
    return [=](const Subject& subject) -> Outcome {
        const auto& parts = subject.plan.components;
        if (!parts.number || parts.number->number.issuer.empty() || parts.issuer.empty())
            return not_applicable();
        const auto* pair = longest_head(table, parts.issuer.front().value);
        const auto& code = parts.number->number.issuer;
        // Joint papers join their codes.
        if (pair == nullptr || code.find('-') != std::string::npos)
            return not_applicable();
        if (std::find(pair->codes.begin(), pair->codes.end(), code) != pair->codes.end())
            return {};
        const auto& at = parts.number->at;
        return met_without({hit_at(
            subject, {at.line, at.start, at.end},
            {{"found", code}, {"expected", pair->codes.front()}, {"issuer", parts.issuer.front().written}})});
    };
}

} // namespace kehoach::rules

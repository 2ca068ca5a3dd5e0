// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/predicates/pairs.hpp"
#include "rules/predicates/predicates.hpp"

#include <algorithm>

namespace kehoach::rules {

Test make_type_code(Parameters& parameters) {
    const auto table = pairs(parameters, "codes");
    return [=](const Subject& subject) -> Outcome {
        const auto& number = subject.plan.components.number;
        const auto lines = select({{plan::Role::doc_type}, PartOf::main, Which::first, false}, subject);
        if (!number || number->number.type.empty() || lines.empty())
            return not_applicable();
        const auto title = words_at(subject, whole(subject, lines.front()));
        const auto* pair = longest_head(table, title);
        if (pair == nullptr)
            return not_applicable();
        const auto& codes = pair->codes;
        if (std::find(codes.begin(), codes.end(), number->number.type) != codes.end())
            return {};
        const auto& at = number->at;
        return met_without({hit_at(
            subject, {at.line, at.start, at.end},
            {{"found", number->number.type}, {"expected", codes.front()}, {"title", std::string(title)}})});
    };
}

} // namespace kehoach::rules

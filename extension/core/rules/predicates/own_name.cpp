// SPDX-License-Identifier: MPL-2.0
// What a plan calls its own body where it is put in force and signed, against the letterhead.
#include "plan/known_facts.hpp"
#include "rules/attached_line.hpp"
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"
#include "text/words.hpp"

namespace kehoach::rules {

namespace {

/// "Uỷ ban nhân dân (UBND) xã": the short form belongs to no name.
std::string without_brackets(std::string_view name) {
    std::string plain;
    int depth = 0;
    for (const char c : name) {
        depth += c == '(' ? 1 : 0;
        if (depth == 0)
            plain += c;
        depth -= c == ')' && depth > 0 ? 1 : 0;
    }
    return plain;
}

} // namespace

Test make_own_name(Parameters& parameters) {
    const BodyWords words{parameters.terms("forms"), parameters.terms("levels")};
    const auto scope = parameters.scope();
    const auto named = parameters.pattern("named");
    return [=](const Subject& subject) -> Outcome {
        const auto own = plan::joined(subject.plan.components.issuer);
        if (own.empty())
            return not_applicable();
        std::vector<Hit> hits;
        for (const auto i : select(scope, subject)) {
            const std::string_view text = subject.plan.lines[i].text.text;
            const auto found = named->find(text);
            if (!found)
                continue;
            const Span span{i, (*found)[1].start, (*found)[1].end};
            const auto name = words_at(subject, span);
            if (compare(words, without_brackets(name), own) == BodyMatch::other_name)
                hits.push_back(hit_at(subject, span, {{"found", std::string(name)}, {"expected", own}}));
        }
        return met_without(std::move(hits));
    };
}

} // namespace kehoach::rules

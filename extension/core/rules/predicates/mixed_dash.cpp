// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"
#include "rules/scope.hpp"

#include <memory>

namespace kehoach::rules {

// An office that writes dashes throughout means them. Beside hyphens they are what AutoCorrect made of some.
Test make_mixed_dash(Parameters& parameters) {
    const auto scope = parameters.scope();
    const auto dash = parameters.pattern("dash"), hyphen = parameters.pattern("hyphen");
    const auto put = parameters.text("put");
    const auto neighbours = std::make_shared<const Neighbours>(parameters.texts("pairs"));
    return [=](const Subject& subject) -> Outcome {
        std::vector<Hit> hits;
        bool hyphens = false;
        for (const auto i : select(scope, subject)) {
            const std::string_view text = subject.plan.lines[i].text.text;
            if (!neighbours->stand_in(text, subject.signs.of(i)))
                continue;
            hyphens = hyphens || hyphen->find(text).has_value();
            for (auto match = dash->find(text); match; match = dash->find(text, text::behind(*match))) {
                const Span span{i, match->front().start, match->front().end};
                auto hit = hit_at(subject, span, {{"found", std::string(words_at(subject, span))}});
                replace(subject, hit, span, put);
                hits.push_back(std::move(hit));
            }
        }
        return hyphens ? met_without(std::move(hits)) : Outcome{};
    };
}

} // namespace kehoach::rules

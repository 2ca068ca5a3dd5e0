// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/kinds/kinds.hpp"
#include "rules/scope.hpp"
#include "rules/wording.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <optional>

namespace kehoach::rules {

// A fixed string is compared letter for letter, but blind to where the tone mark stands (HOÀ, HÒA):
// no rule decides that.
Test make_fixed_text(Parameters& parameters) {
    const auto scope = parameters.scope();
    const auto key = parameters.value("value");
    std::optional<text::Pattern> skip;
    if (parameters.has("skip"))
        skip = parameters.pattern("skip");
    return [=](const Subject& subject) -> Outcome {
        const auto& lines = select(scope, subject);
        if (lines.empty())
            return not_applicable();
        const auto wanted = wordings(subject.profile, key);
        std::vector<Hit> hits;
        for (const auto i : lines) {
            const auto span = whole(subject, i);
            const auto found = words_at(subject, span);
            if (skip && skip->find(found))
                continue;
            if (std::any_of(wanted.begin(), wanted.end(),
                            [&](const std::string& one) { return same_letters(found, one); }))
                continue;
            auto hit = hit_at(subject, span, {{"found", std::string(found)}, {"expected", wanted.front()}});
            replace(subject, hit, span, wanted.front());
            hits.push_back(std::move(hit));
        }
        return met_without(std::move(hits));
    };
}

} // namespace kehoach::rules

// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/predicates/drawn_line.hpp"
#include "rules/predicates/predicates.hpp"
#include "rules/scope.hpp"

namespace kehoach::rules {

// Where typed hyphens are wanted. A border under the subject is what the office's AutoCorrect makes of
// them at the next Enter: one cause, one finding, so "missing" leaves to "drawn" what is drawn.
Test make_subject_line(Parameters& parameters) {
    const auto scope = parameters.scope();
    const bool drawn = parameters.one_of("check", {"missing", "drawn"}) == "drawn";
    const auto line = parameters.scope_of("line");
    const auto signs = parameters.pattern("signs");
    const auto border_vi = parameters.text_or("border_vi", {}),
               border_en = parameters.text_or("border_en", {});
    return [=](const Subject& subject) -> Outcome {
        const auto& lines = select(scope, subject);
        if (lines.empty())
            return not_applicable();
        for (const auto i : select(line, subject))
            if (signs->find(trimmed(subject.plan.lines[i]).text))
                return {};
        const auto below = line_below(subject, lines.back());
        if (below.typed)
            return {};
        const bool is_drawn = below.border || below.drawn;
        if (!drawn)
            return is_drawn ? not_applicable() : met_without({hit_absent()});
        if (!is_drawn)
            return not_applicable();
        return met_without(
            {hit_at(subject, whole(subject, lines.back()),
                    {{"why_vi", below.border ? border_vi : ""}, {"why_en", below.border ? border_en : ""}})});
    };
}

} // namespace kehoach::rules

// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"

namespace kehoach::rules {

// Outlines and forms are mostly sent as files of their own: what is not here may be there.
Test make_attachment_missing(Parameters&) {
    return [](const Subject& subject) -> Outcome {
        const auto& references = subject.plan.references;
        if (references.empty())
            return not_applicable();
        Outcome outcome;
        for (const auto& reference : references)
            if (!reference.resolved) {
                outcome.verdict = Verdict::cannot_tell;
                const Span span{reference.line, reference.start, reference.end};
                outcome.hits.push_back(
                    hit_at(subject, span, {{"found", std::string(words_at(subject, span))}}));
            }
        return outcome;
    };
}

} // namespace kehoach::rules

// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"

namespace kehoach::rules {

namespace {

bool begins_label(std::string_view word) {
    return !word.empty() &&
           ((word.front() >= '0' && word.front() <= '9') || (word.front() >= 'A' && word.front() <= 'Z'));
}

/// What is referred to, once: of a list ("phụ lục số 1, 3A, 3B") the words run from its head, so only the
/// words before the first label go with this one.
std::string named(const plan::Reference& reference, std::string_view words) {
    if (reference.label.empty() || words.find(',') == std::string_view::npos)
        return std::string(words);
    auto at = words.find(' ');
    while (at != std::string_view::npos && !begins_label(words.substr(at + 1)))
        at = words.find(' ', at + 1);
    return at == std::string_view::npos ? std::string(words)
                                        : std::string(words.substr(0, at + 1)) + reference.label;
}

} // namespace

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
                    hit_at(subject, span, {{"found", named(reference, words_at(subject, span))}}));
            }
        return outcome;
    };
}

} // namespace kehoach::rules

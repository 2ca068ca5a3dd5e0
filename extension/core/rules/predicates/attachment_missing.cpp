// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"
#include "rules/unseen_parts.hpp"

namespace kehoach::rules {

namespace {

/// What references of a kind are called.
struct Name {
    std::string kind, words;
};

/// "đề cương; biểu 1, 2, 3A"; only the word where none has a label.
std::string listed(const std::vector<Name>& names, const std::vector<const plan::Reference*>& missing) {
    std::string all;
    for (const auto& name : names) {
        if (!has_kind(name.kind, missing))
            continue;
        all += (all.empty() ? "" : "; ") + name.words;
        const char* between = " ";
        for (const auto& label : labels_of(name.kind, missing)) {
            all += between + label;
            between = ", ";
        }
    }
    return all;
}

} // namespace

// Outlines and forms are mostly sent as files of their own: what is not here may be there. One question for
// all of them.
Test make_attachment_missing(Parameters& parameters) {
    std::vector<Name> names;
    for (auto& element : parameters.elements("names")) {
        names.push_back({element.text("kind"), element.text("words")});
        element.no_others();
    }
    return [=](const Subject& subject) -> Outcome {
        if (subject.plan.references.empty())
            return not_applicable();
        const auto missing = unseen_parts(subject.plan, subject.companions, most_hits);
        Outcome outcome;
        if (missing.empty())
            return outcome;
        outcome.verdict = Verdict::cannot_tell;
        const auto found = listed(names, missing);
        for (const auto* one : missing)
            outcome.hits.push_back(hit_at(subject, {one->line, one->start, one->end}, {{"found", found}}));
        return outcome;
    };
}

} // namespace kehoach::rules

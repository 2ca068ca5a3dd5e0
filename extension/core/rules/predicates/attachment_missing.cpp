// SPDX-License-Identifier: MPL-2.0
#include "grammar/roman.hpp"
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"

#include <algorithm>
#include <charconv>
#include <set>

namespace kehoach::rules {

namespace {

using plan::Reference;

/// What references of a kind are called.
struct Name {
    std::string kind, words;
};

bool is_tied(const Subject& subject, const Reference& reference) {
    return std::any_of(subject.companions.begin(), subject.companions.end(),
                       [&](const plan::Companion& one) { return plan::holds(one, reference); });
}

/// 2 before 3A before 3B before 10.
std::pair<int, std::string> order_of(const std::string& label) {
    if (const int value = grammar::roman_value(label))
        return {value, {}};
    int number = 0;
    const auto end = std::from_chars(label.data(), label.data() + label.size(), number).ptr;
    return {number, std::string(end, label.data() + label.size())};
}

constexpr std::size_t most_named = 100; ///< nobody reads more, and each is compared with those before it

/// "biểu 1, 2, 3A": each once, in order; only the word where none has a label.
std::string listed(const Name& name, const std::vector<const Reference*>& missing) {
    std::vector<std::string> labels;
    std::set<std::string_view> seen; // as written: most are repeated so
    bool any = false;
    for (const auto* one : missing) {
        if (one->kind != name.kind || labels.size() >= most_named)
            continue;
        any = true;
        if (!seen.insert(one->label).second)
            continue;
        const bool known = std::any_of(labels.begin(), labels.end(), [&](const std::string& label) {
            return grammar::same_ordinal(label, one->label);
        });
        if (!one->label.empty() && !known)
            labels.push_back(one->label);
    }
    std::ranges::stable_sort(labels, {}, order_of);
    std::string all = any ? name.words : std::string();
    for (std::size_t i = 0; i < labels.size(); ++i)
        all += (i == 0 ? " " : ", ") + labels[i];
    return all;
}

std::string listed(const std::vector<Name>& names, const std::vector<const Reference*>& missing) {
    std::string all;
    for (const auto& name : names)
        if (const auto one = listed(name, missing); !one.empty())
            all += (all.empty() ? "" : "; ") + one;
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
        std::vector<const Reference*> missing;
        for (const auto& reference : subject.plan.references)
            if (!reference.resolved && !is_tied(subject, reference) && missing.size() < most_hits)
                missing.push_back(&reference);
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

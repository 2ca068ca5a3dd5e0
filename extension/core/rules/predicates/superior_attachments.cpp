// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::rules {

namespace {

bool has(const plan::Plan& plan, std::string_view kind) {
    const auto is_it = [&](const auto& one) { return one.kind == kind; };
    return std::ranges::any_of(plan.attachments, is_it) || std::ranges::any_of(plan.references, is_it);
}

bool speaks_of(const plan::Plan& plan, const text::Pattern& words) {
    return std::ranges::any_of(plan.lines, [&](const plan::Line& line) {
        return line.part == "main" && plan::is_body(line.role) && words.find(line.text.text);
    });
}

/// "Phụ lục 1", "Đề cương báo cáo …", as the superior's paper calls what it sends along.
std::string names_of(const plan::Plan& plan, std::string_view kind) {
    std::string names;
    for (const auto& one : plan.attachments)
        if (one.kind == kind)
            names += (names.empty() ? "" : ", ") + (one.label.empty() ? one.title : one.label);
    return names;
}

} // namespace

// What is to be filled in comes back only where it was sent on.
Test make_superior_attachments(Parameters& parameters) {
    const auto outline = parameters.pattern("outline");
    const auto appendix = parameters.pattern("appendix");
    return [=](const Subject& subject) -> Outcome {
        if (subject.superior == nullptr || subject.superior->plan.attachments.empty())
            return not_applicable();
        std::string missing;
        for (const auto& [kind, words] :
             {std::pair("outline", &*outline), std::pair("appendix", &*appendix)}) {
            const auto theirs = names_of(subject.superior->plan, kind);
            if (!theirs.empty() && !has(subject.plan, kind) && !speaks_of(subject.plan, *words))
                missing += (missing.empty() ? "" : ", ") + theirs;
        }
        return missing.empty() ? Outcome{} : met_without({hit_absent({{"found", missing}})});
    };
}

} // namespace kehoach::rules

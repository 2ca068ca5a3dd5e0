// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/predicates/attached_parts.hpp"
#include "rules/predicates/predicates.hpp"

namespace kehoach::rules {

// The line (Kèm theo …) names number, day and issuer; blank ones are named too.
Test make_tie_parts(Parameters& parameters) {
    struct Part {
        std::optional<text::Pattern> is;
        std::string vi, en;
    };
    std::vector<Part> parts;
    for (auto& element : parameters.elements("parts")) {
        parts.push_back({element.pattern("is"), element.text("vi"), element.text("en")});
        element.no_others();
    }
    return [=](const Subject& subject) -> Outcome {
        const auto lines = attached_texts(subject, {plan::Role::attached_to});
        if (lines.empty())
            return not_applicable();
        std::vector<Hit> hits;
        for (const auto& [name, tie] : lines) {
            std::string vi, en;
            for (const auto& part : parts)
                if (!part.is->find(tie.text)) {
                    vi += (vi.empty() ? "" : ", ") + part.vi;
                    en += (en.empty() ? "" : ", ") + part.en;
                }
            if (!vi.empty())
                hits.push_back(
                    hit_at(subject, whole(subject, tie.line), {{"missing_vi", vi}, {"missing_en", en}}));
        }
        return met_without(std::move(hits));
    };
}

} // namespace kehoach::rules

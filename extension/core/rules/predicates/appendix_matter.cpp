// SPDX-License-Identifier: MPL-2.0
// A form left over from another plan: nothing that its title speaks of is in the plan.
#include "plan/gazetteer_words.hpp"
#include "rules/edits.hpp"
#include "rules/predicates/attached_parts.hpp"
#include "rules/predicates/predicates.hpp"
#include "rules/predicates/shared_words.hpp"
#include "text/phrases.hpp"
#include "text/words.hpp"

#include <memory>
#include <optional>

namespace kehoach::rules {

namespace {

using Pairs = std::set<std::string>;

/// The words of a title that tell its matter: those of any form and small words part what stands beside them.
Pairs matter_of(const std::string& title, const text::Phrases& of_any_form) {
    std::string rest;
    std::size_t from = 0;
    for (const auto& found : of_any_form.find(title)) {
        rest += title.substr(from, found.start - from) + " , ";
        from = found.end;
    }
    rest += title.substr(from);
    auto pairs = word_pairs(rest);
    std::erase_if(pairs,
                  [](const std::string& pair) { return pair.find_first_of("0123456789") != pair.npos; });
    return pairs;
}

/// All that the plan itself says. A text broken off tells too little.
std::optional<Pairs> said_by(const Subject& subject) {
    constexpr std::size_t fewest = 100;
    std::string text;
    for (const auto& line : subject.plan.lines)
        if (line.part == "main")
            text += line.text.text + " ";
    auto pairs = word_pairs(text);
    return pairs.size() < fewest ? std::nullopt : std::optional(std::move(pairs));
}

} // namespace

Test make_appendix_matter(Parameters& parameters) {
    const auto of_any_form = std::make_shared<text::Phrases>(plan::words_of(parameters.terms("of_any_form")));
    const double least_shared = parameters.number_or("least_shared", 0);
    return [=](const Subject& subject) -> Outcome {
        constexpr std::size_t fewest = 4;
        const auto titles = attached_texts(subject, {plan::Role::appendix_title});
        if (titles.empty() || !subject.plan.components.subject)
            return not_applicable();
        std::optional<Pairs> said;
        std::vector<Hit> hits;
        for (const auto& [part, title] : titles) {
            const auto matter = matter_of(title.text, *of_any_form);
            if (matter.size() < fewest)
                continue;
            if (!said)
                said = said_by(subject);
            if (!said)
                return {};
            if (share_of(matter, *said) <= least_shared && !is_enough(hits))
                hits.push_back(
                    hit_at(subject, whole(subject, title.last),
                           {{"found", title.text}, {"expected", subject.plan.components.subject->value}}));
        }
        return met_without(std::move(hits));
    };
}

} // namespace kehoach::rules

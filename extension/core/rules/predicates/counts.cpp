// SPDX-License-Identifier: MPL-2.0
#include "rules/predicates/predicates.hpp"

#include "rules/edits.hpp"
#include "text/words.hpp"

#include <utility>

namespace kehoach::rules {

Test make_long_subject(Parameters& parameters) {
    const auto most = static_cast<std::size_t>(parameters.whole_or("most_words", 0));
    return [=](const Subject& subject) -> Outcome {
        const auto& own = subject.plan.components.subject;
        if (!own)
            return not_applicable();
        const auto words = text::split(own->value, ' ').size();
        if (words <= most)
            return {};
        return met_without({hit_at(subject, whole(subject, own->line), {{"found", std::to_string(words)}})});
    };
}

// A line of recipients may stand for many: fewer copies than lines are too few in any case.
Test make_copies(Parameters& parameters) {
    const auto copies = parameters.pattern("copies");
    return [=](const Subject& subject) -> Outcome {
        const auto& lines = select({{plan::Role::drafter_code}, PartOf::main, Which::all, false}, subject);
        const auto& recipients = subject.plan.recipients;
        for (const auto i : lines) {
            const std::string_view text = subject.plan.lines[i].text.text;
            const auto match = copies->find(text);
            if (!match)
                continue;
            const auto& number = (*match)[1];
            const std::string written(text.substr(number.start, number.end - number.start));
            constexpr std::size_t longest = 5;
            if (written.empty() || written.size() > longest ||
                std::cmp_greater_equal(text::number_at(text, number), recipients.size()))
                return {};
            return met_without(
                {hit_at(subject, {i, number.start, number.end},
                        {{"found", written}, {"expected", std::to_string(recipients.size())}})});
        }
        return not_applicable();
    };
}

} // namespace kehoach::rules

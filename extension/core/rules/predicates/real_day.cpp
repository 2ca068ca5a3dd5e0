// SPDX-License-Identifier: MPL-2.0
#include "grammar/impossible_time.hpp"
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"
#include "rules/scope.hpp"

#include <string>

namespace kehoach::rules {

namespace {

Test of_text(Scope scope) {
    return [scope = std::move(scope)](const Subject& subject) -> Outcome {
        std::vector<Hit> hits;
        for (const auto i : select(scope, subject)) {
            const std::string_view text = subject.plan.lines[i].text.text;
            for (const auto& found : grammar::impossible_times(text, subject.signs.breaks(i))) {
                const Span span{i, found.start, found.end};
                hits.push_back(hit_at(subject, span, {{"found", std::string(words_at(subject, span))}}));
            }
            if (is_enough(hits))
                break;
        }
        return met_without(std::move(hits));
    };
}

} // namespace

// Only the writer knows which day was meant: there is nothing to offer.
Test make_real_day(Parameters& parameters) {
    if (parameters.has("roles"))
        return of_text(parameters.scope());
    return [](const Subject& subject) -> Outcome {
        const auto& own = subject.plan.components.date;
        if (!own || own->date.date.day == 0 || own->date.date.month == 0)
            return not_applicable();
        if (grammar::is_valid(own->date.date))
            return {};
        const Span span{own->at.line, own->date.start, own->date.end};
        return met_without({hit_at(subject, span, {{"found", std::string(words_at(subject, span))}})});
    };
}

} // namespace kehoach::rules

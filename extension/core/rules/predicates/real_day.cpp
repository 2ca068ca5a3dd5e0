// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"

#include <string>

namespace kehoach::rules {

// Only the writer knows which day was meant: there is nothing to offer.
Test make_real_day(Parameters&) {
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

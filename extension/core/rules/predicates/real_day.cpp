// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"

#include <string>

namespace kehoach::rules {

namespace {

bool is_no_day(const grammar::Date& date) {
    return date.day != 0 && date.month != 0 && !grammar::is_valid(date);
}

Outcome of_deadlines(const Subject& subject) {
    std::vector<Hit> hits;
    for (const auto& [line, deadline] : subject.plan.deadlines) {
        const Span span{line, deadline.start, deadline.end};
        if (is_no_day(deadline.date))
            hits.push_back(hit_at(subject, span, {{"found", std::string(words_at(subject, span))}}));
    }
    return met_without(std::move(hits));
}

} // namespace

// Only the writer knows which day was meant: there is nothing to offer.
Test make_real_day(Parameters& parameters) {
    if (parameters.has("of")) {
        parameters.one_of("of", {"deadlines"});
        return of_deadlines;
    }
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

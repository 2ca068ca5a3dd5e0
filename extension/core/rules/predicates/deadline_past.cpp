// SPDX-License-Identifier: MPL-2.0
#include "rules/predicates/predicates.hpp"

#include "rules/near_words.hpp"

namespace kehoach::rules {

namespace {

/// Over before `day`, as far as it is written: of a month or quarter its last day counts.
bool is_over(const grammar::Deadline& deadline, const grammar::Date& day) {
    if (deadline.date.complete())
        return deadline.date < day;
    const auto last = deadline.date.month > 0 ? grammar::last_day(deadline) : std::nullopt;
    return last && *last < day;
}

} // namespace

// What was to be done before the paper is there cannot be done; what lies far back is history.
Test make_deadline_past(Parameters& parameters) {
    const auto told = parameters.pattern("told");
    return [=](const Subject& subject) -> Outcome {
        const auto& own = subject.plan.components.date;
        if (!own || !own->date.date.complete() || !grammar::is_valid(own->date.date))
            return not_applicable();
        const auto& day = own->date.date;
        NearWords near(subject);
        std::vector<Hit> hits;
        for (const auto& [line, deadline] : subject.plan.deadlines) {
            const Span span{line, deadline.start, deadline.end};
            if (subject.plan.lines[line].part != "main" || !grammar::is_limit(deadline) ||
                !is_over(deadline, day) || deadline.date.year + 1 < day.year || told->find(near.around(span)))
                continue;
            hits.push_back(hit_at(
                subject, span,
                {{"found", std::string(words_at(subject, span))}, {"expected", grammar::short_date(day)}}));
        }
        return met_without(std::move(hits));
    };
}

} // namespace kehoach::rules

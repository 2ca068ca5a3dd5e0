// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"
#include "rules/scope.hpp"

#include <algorithm>
#include <string>

namespace kehoach::rules {

namespace {

bool is_no_day(const grammar::Date& date) {
    return date.day != 0 && date.month != 0 && !grammar::is_valid(date);
}

/// Only the last days of a month can be one too many: a line without such a number, with a break before or
/// behind it, need not be read.
bool may_hold_last_day(std::string_view text, text::Breaks breaks) {
    const auto is_last = [&](std::size_t at) {
        return at + 1 < text.size() && ((text[at] == '3' && (text[at + 1] == '0' || text[at + 1] == '1')) ||
                                        (text[at] == '2' && text[at + 1] == '9'));
    };
    return is_last(0) || std::ranges::any_of(breaks, [&](std::size_t at) {
               return (at > 1 && is_last(at - 2)) || is_last(at + text::break_length(text[at]));
           });
}

Test of_text(Scope scope) {
    return [scope = std::move(scope)](const Subject& subject) -> Outcome {
        std::vector<Hit> hits;
        for (const auto i : select(scope, subject)) {
            const std::string_view text = subject.plan.lines[i].text.text;
            if (!may_hold_last_day(text, subject.signs.breaks(i)))
                continue;
            for (auto date = grammar::find_date(text); date; date = grammar::find_date(text, date->end)) {
                const Span span{i, date->start, date->end};
                if (is_no_day(date->date))
                    hits.push_back(hit_at(subject, span, {{"found", std::string(words_at(subject, span))}}));
            }
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

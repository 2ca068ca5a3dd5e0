// SPDX-License-Identifier: MPL-2.0
#include "rules/timed_acts.hpp"

#include "rules/act_reader.hpp"
#include "rules/edits.hpp"
#include "rules/table_times.hpp"
#include "text/braces.hpp"

#include <algorithm>
#include <tuple>

namespace kehoach::rules {

namespace {

Span span_of(const plan::DeadlineFact& fact) {
    return {fact.line, fact.deadline.start, fact.deadline.end};
}

bool stands_before(const plan::DeadlineFact& a, const plan::DeadlineFact& b) {
    return std::tuple(a.line, a.deadline.start) < std::tuple(b.line, b.deadline.start);
}

} // namespace

std::vector<TimedAct> timed_acts(const Subject& subject, const ActWords& words, int least_days,
                                 int most_days) {
    const auto wanted = limits_apart(subject.plan, least_days, most_days);
    if (std::ranges::find(wanted, true) == wanted.end())
        return {};
    auto clauses = timed_clauses(subject.plan, wanted);
    RowsBeside rows(table_times(subject, words));
    ActReader reader(subject, words);
    std::vector<TimedAct> acts;
    for (auto& clause : clauses) {
        const auto* row = rows.of(clause.fact);
        if (row)
            clause.words = row->who + ": " + row->what;
        auto act = reader.read(clause);
        act.in_row = row != nullptr;
        if (row)
            act.title.clear(); // that was who does it
        const auto last = grammar::last_day(clause.fact->deadline);
        const bool sent = may_be_sent_on(clause.fact->deadline) && (act.report || act.send) &&
                          !act.to_whom.empty() && !act.at_meeting && !clause.in_brackets;
        if (!last || !(grammar::is_limit(clause.fact->deadline) || sent))
            continue;
        act.last = *last;
        acts.push_back(std::move(act));
    }
    return acts;
}

PairWords::PairWords(Parameters& parameters)
    : vi(parameters.text("each_vi")), en(parameters.text("each_en")) {}

Hit PairWords::hit(const Subject& subject, const plan::DeadlineFact& first,
                   const plan::DeadlineFact& second) const {
    auto found = hit_at_first(subject, first, second);
    if (!stands_before(first, second))
        return found;
    return hit_at(subject, span_of(second), std::move(found.arguments));
}

Hit PairWords::hit_at_first(const Subject& subject, const plan::DeadlineFact& first,
                            const plan::DeadlineFact& second) const {
    const text::Named both{{"first", std::string(bared(words_at(subject, span_of(first))))},
                           {"second", std::string(bared(words_at(subject, span_of(second))))}};
    return hit_at(subject, span_of(first),
                  {{"pairs_vi", text::filled(vi, both)}, {"pairs_en", text::filled(en, both)}});
}

bool share(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    return std::ranges::any_of(a, [&](const auto& one) { return std::ranges::find(b, one) != b.end(); });
}

} // namespace kehoach::rules

// SPDX-License-Identifier: MPL-2.0
#include "rules/predicates/predicates.hpp"
#include "rules/timed_acts.hpp"

#include <algorithm>

namespace kehoach::rules {

namespace {

/// A report on work that others, or the same, are to have done.
bool is_on(const TimedAct& report, const TimedAct& work) {
    if (!report.report || report.ahead || work.report || !(work.hold || work.finish) || work.ahead)
        return false;
    if (report.passage == work.passage && report.who == work.who && share(report.topics, work.topics))
        return true;
    return report.of_all && work.of_many && share(report.upward, work.upward);
}

class ReportOrder {
public:
    explicit ReportOrder(Parameters& parameters)
        : words_(parameters), pair_(parameters),
          most_days_(static_cast<int>(parameters.number_or("most_days", 0))) {}

    Outcome judge(const Subject& subject) const {
        const auto acts = timed_acts(subject, words_);
        std::vector<Hit> hits;
        for (std::size_t i = 0; i < acts.size() && !is_enough(hits); ++i)
            for (auto j = i - std::min(i, acts_beside); j < i; ++j) {
                const bool first = is_on(acts[j], acts[i]);
                if (!first && !is_on(acts[i], acts[j]))
                    continue;
                const auto& report = first ? acts[j] : acts[i];
                const auto& work = first ? acts[i] : acts[j];
                const auto early = days_between(report.last, work.last);
                if (early >= 0 && early <= most_days_)
                    hits.push_back(pair_.hit(subject, *report.fact, *work.fact));
            }
        return met_without(std::move(hits));
    }

private:
    ActWords words_;
    PairWords pair_;
    int most_days_;
};

} // namespace

// A report that is due before, or on the day of, what it tells of.
Test make_report_order(Parameters& parameters) {
    return [order = ReportOrder(parameters)](const Subject& subject) { return order.judge(subject); };
}

} // namespace kehoach::rules

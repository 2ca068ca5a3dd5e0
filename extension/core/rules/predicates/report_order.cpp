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
    const bool one_stage = report.stages.empty() || work.stages.empty() || report.stages == work.stages;
    if (report.passage == work.passage && report.who == work.who && report.who != "?" &&
        share(report.topics, work.topics))
        return one_stage;
    return report.of_all && work.of_many && share(report.upward, work.upward);
}

class ReportOrder {
public:
    explicit ReportOrder(Parameters& parameters)
        : words_(parameters), pair_(parameters),
          most_days_(static_cast<int>(parameters.number_or("most_days", 0))) {}

    Outcome judge(const Subject& subject) const {
        if (!has_work(subject))
            return {};
        const auto acts = timed_acts(subject, words_, 0, most_days_);
        std::vector<Hit> hits;
        for (std::size_t i = 0; i < acts.size() && !is_enough(hits); ++i)
            for (auto j = i - std::min(i, times_beside); j < i; ++j) {
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
    /// Most plans set limits for no work that is also reported on: then nothing more is read. The words may
    /// stand on a line that this one carries on.
    bool has_work(const Subject& subject) const {
        std::size_t last = static_cast<std::size_t>(-1);
        for (const auto& [line, deadline] : subject.plan.deadlines) {
            if (line == last)
                continue;
            last = line;
            if (subject.plan.lines[line].role == plan::Role::continuation)
                return true;
            const auto found =
                words_.acts.phrases.find(subject.plan.lines[line].text.text, subject.signs.breaks(line));
            if (std::ranges::any_of(found, [&](const auto& one) {
                    const auto& means = words_.acts.means[one.phrase];
                    return means == "hold" || means == "finish";
                }))
                return true;
        }
        return false;
    }

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

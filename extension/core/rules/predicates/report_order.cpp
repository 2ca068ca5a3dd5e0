// SPDX-License-Identifier: MPL-2.0
#include "plan/gazetteer_words.hpp"
#include "rules/predicates/predicates.hpp"
#include "rules/steps.hpp"
#include "rules/timed_acts.hpp"

#include <algorithm>

namespace kehoach::rules {

namespace {

bool is_work(std::string_view means) {
    return means == "hold" || means == "finish";
}

text::Phrases work_among(profile::Terms acts) {
    std::erase_if(acts, [](const profile::Term& act) { return !is_work(act.right); });
    return text::Phrases(plan::words_of(acts));
}

/// A report on work that others, or the same, are to have done.
bool is_on(const TimedAct& report, const TimedAct& work) {
    if (!report.report || report.ahead || work.report || !(work.hold || work.finish) || work.ahead)
        return false;
    const bool one_stage = report.stages.empty() || work.stages.empty() || report.stages == work.stages;
    if (report.passage == work.passage && report.who == work.who && report.who != "?" &&
        share(report.topics, work.topics))
        return one_stage;
    const bool same_who = !report.who.empty() && report.who != "?" && report.who == work.who;
    return ((report.of_all && work.of_many) || (same_who && one_stage)) && share(report.upward, work.upward);
}

class ReportOrder {
public:
    explicit ReportOrder(Parameters& parameters)
        : words_(parameters), work_(work_among(parameters.terms("acts"))),
          meetings_(parameters.terms("meetings")), pair_(parameters),
          most_days_(parameters.whole_or("most_days", 0)) {}

    Outcome judge(const Subject& subject) const {
        std::vector<Hit> hits;
        if (has_work(subject))
            on_work(subject, hits);
        in_order(subject, hits);
        return met_without(std::move(hits));
    }

private:
    void on_work(const Subject& subject, std::vector<Hit>& hits) const {
        const auto acts = timed_acts(subject, words_, 0, most_days_);
        for (std::size_t i = 0; i < acts.size() && !is_enough(hits); ++i)
            for (auto j = i - std::min(i, times_beside); j < i; ++j) {
                const bool first = is_on(acts[j], acts[i]);
                if (!first && !is_on(acts[i], acts[j]))
                    continue;
                const auto& report = first ? acts[j] : acts[i];
                const auto& work = first ? acts[i] : acts[j];
                const auto early = days_between(report.last, work.last);
                if (early >= 0 && early <= most_days_)
                    hits.push_back(pair_.hit_at_first(subject, *report.fact, *work.fact));
            }
    }

    /// A report due before the meeting told before it, a last step before the steps it follows.
    void in_order(const Subject& subject, std::vector<Hit>& hits) const {
        constexpr std::size_t before_in_table = 3, before_in_list = 3;
        const auto sequences = read_sequences(subject, words_, meetings_);
        for (const auto& one : sequences.meetings)
            add(subject, *one.report, *one.meeting, hits);
        for (const auto& steps : sequences.tables)
            if (const auto* early = closes_early(steps, before_in_table); early && !(early - 1)->closes)
                add(subject, *early->fact, *(early - 1)->fact, hits);
        for (const auto& steps : sequences.lists) {
            const auto* early = closes_early(steps, before_in_list);
            const auto* meeting = early == nullptr ? nullptr : (early - 1)->meets;
            if (meeting != nullptr && early->fact->deadline.date < meeting->deadline.date)
                add(subject, *early->fact, *meeting, hits);
        }
    }

    /// Unless that report was told already.
    void add(const Subject& subject, const plan::DeadlineFact& report, const plan::DeadlineFact& work,
             std::vector<Hit>& hits) const {
        auto hit = pair_.hit_at_first(subject, report, work);
        const bool told = std::ranges::any_of(
            hits, [&](const Hit& one) { return one.line == hit.line && one.place.start == hit.place.start; });
        if (!told)
            hits.push_back(std::move(hit));
    }

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
            const std::string_view text = subject.plan.lines[line].text.text;
            const auto breaks = subject.signs.breaks(line);
            if (work_.find(text, breaks).empty())
                continue;
            // There it may be part of a longer one that means something else.
            const auto found = words_.acts.phrases.find(text, breaks);
            if (std::ranges::any_of(found, [&](const auto& one) { return is_work(words_.acts.of(one)); }))
                return true;
        }
        return false;
    }

    ActWords words_;
    text::Phrases work_; ///< those of the acts that are work
    ActWords::List meetings_;
    PairWords pair_;
    int most_days_;
};

} // namespace

// A report that is due before, or on the day of, what it tells of.
Test make_report_order(Parameters& parameters) {
    return [order = ReportOrder(parameters)](const Subject& subject) { return order.judge(subject); };
}

} // namespace kehoach::rules

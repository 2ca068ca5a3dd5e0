// SPDX-License-Identifier: MPL-2.0
#include "rules/predicates/predicates.hpp"
#include "rules/timed_acts.hpp"

#include <algorithm>

namespace kehoach::rules {

namespace {

/// How far up a report goes; 0: not told.
int step_of(const TimedAct& act) {
    constexpr int half = 5;
    return act.to > 0 ? act.to : act.from > 0 ? act.from + half : 0;
}

/// Told in one paragraph, or plainly of one thing: the same words or topic, or one goes on where the other
/// arrives.
bool hang_together(const TimedAct& a, const TimedAct& b) {
    const auto arrives = [](const TimedAct& first, const TimedAct& then) {
        return first.to > 0 && first.to == then.from && then.to > 0;
    };
    return a.passage == b.passage || (!a.what.empty() && a.what == b.what) || share(a.topics, b.topics) ||
           arrives(a, b) || arrives(b, a);
}

bool same_report(const TimedAct& a, const TimedAct& b) {
    const bool same_topics = a.topics.empty() || b.topics.empty() || share(a.topics, b.topics);
    return a.report && b.report && a.ahead == b.ahead && a.stages == b.stages && same_topics &&
           (a.what == b.what || a.what.empty() || b.what.empty()) && hang_together(a, b);
}

/// A meeting or work that goes from below upwards.
bool same_work(const TimedAct& a, const TimedAct& b) {
    return !a.report && !b.report && (a.hold || a.finish) && (b.hold || b.finish) && a.stages == b.stages &&
           share(a.upward, b.upward);
}

bool is_below(const TimedAct& a, const TimedAct& b) {
    if (same_report(a, b))
        return step_of(a) > 0 && step_of(a) < step_of(b);
    return same_work(a, b) && a.from > 0 && a.from < b.from;
}

class LevelOrder {
public:
    explicit LevelOrder(Parameters& parameters)
        : words_(parameters), pair_(parameters),
          most_days_(static_cast<int>(parameters.number_or("most_days", 0))) {}

    Outcome judge(const Subject& subject) const {
        const auto acts = timed_acts(subject, words_, 1, most_days_);
        std::vector<Hit> hits;
        for (std::size_t i = 0; i < acts.size() && !is_enough(hits); ++i)
            for (auto j = i - std::min(i, times_beside); j < i; ++j) {
                const bool up = is_below(acts[j], acts[i]);
                if (!up && !is_below(acts[i], acts[j]))
                    continue;
                const auto& lower = up ? acts[j] : acts[i];
                const auto& higher = up ? acts[i] : acts[j];
                const auto late = days_between(higher.last, lower.last);
                if (late > 0 && late <= most_days_)
                    hits.push_back(pair_.hit(subject, *lower.fact, *higher.fact));
            }
        return met_without(std::move(hits));
    }

private:
    ActWords words_;
    PairWords pair_;
    int most_days_;
};

} // namespace

// What comes from below is needed above: it cannot come later. Equal days are left alone.
Test make_level_order(Parameters& parameters) {
    return [order = LevelOrder(parameters)](const Subject& subject) { return order.judge(subject); };
}

} // namespace kehoach::rules

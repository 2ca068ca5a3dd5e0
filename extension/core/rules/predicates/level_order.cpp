// SPDX-License-Identifier: MPL-2.0
#include "rules/body_names.hpp"
#include "rules/predicates/predicates.hpp"
#include "rules/timed_acts.hpp"

#include <algorithm>

namespace kehoach::rules {

namespace {

const std::vector<std::string> year{"năm"};

/// How far up a report goes; 0: not told.
int step_of(const TimedAct& act) {
    constexpr int half = 5;
    return act.to > 0 ? act.to : act.from > 0 ? act.from + half : 0;
}

/// Units report to us, and we report to whom stands above us.
bool passes_us(const TimedAct& a, const TimedAct& b) {
    return a.to_us && !b.to_us && b.from == 0 && a.issuer_level > 0 && b.to > a.issuer_level;
}

/// Told in one paragraph, or plainly of one thing: the same words or topic, or one goes on where the other
/// arrives.
bool hang_together(const TimedAct& a, const TimedAct& b) {
    const auto arrives = [](const TimedAct& first, const TimedAct& then) {
        return (first.to > 0 && first.to == then.from && then.to > 0) || passes_us(first, then);
    };
    return a.passage == b.passage || (!a.what.empty() && a.what == b.what) || share(a.topics, b.topics) ||
           arrives(a, b) || arrives(b, a);
}

/// Two thirds of the words of the shorter are those of the longer.
bool mostly_shared(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    const auto& shorter = a.size() < b.size() ? a : b;
    const auto& longer = a.size() < b.size() ? b : a;
    const auto same = std::ranges::count_if(
        shorter, [&](const auto& one) { return std::ranges::binary_search(longer, one); });
    return static_cast<std::size_t>(same) * 3 >= shorter.size() * 2;
}

/// Mostly the same is told of both; of neither any is told, or what is passed on in
/// one paragraph is not named again.
bool same_matter(const TimedAct& a, const TimedAct& b) {
    const bool titled = a.matter.empty() && b.matter.empty() && a.passage != b.passage;
    if (titled && !b.title.empty() && !share(a.title, b.title)) // "Quyên góp sách: …; gửi về Sở trước ngày …"
        return false;
    if (a.matter.empty() && !a.made.empty() && !b.matter.empty())
        return mostly_shared(a.made, b.matter);
    if (a.matter.empty() || b.matter.empty())
        return (a.matter.empty() && b.matter.empty()) || (b.matter.empty() && a.passage == b.passage);
    return mostly_shared(a.matter, b.matter);
}

bool same_report(const TimedAct& a, const TimedAct& b) {
    const bool same_topics = a.topics.empty() || b.topics.empty() || share(a.topics, b.topics);
    return a.report && b.report && a.ahead == b.ahead && a.stages == b.stages && same_topics &&
           (a.what == b.what || same_matter(a, b)) && hang_together(a, b);
}

/// Whoever gets the one sends on the other: "gửi Phòng Kinh tế", and "Phòng Kinh tế báo cáo …". That of a
/// year may be told as the only one there is.
bool passes_on(const TimedAct& a, const TimedAct& b) {
    const bool same_stage = a.stages == b.stages || (a.stages == year && b.stages.empty());
    return (a.report || a.send) && (b.report || b.send) && a.who != b.who && !b.to_whom.empty() &&
           !works_for(b.to_whom, a.to_whom) && same_stage && a.ahead == b.ahead &&
           (same_matter(a, b) || (a.step && b.step) ||
            (b.gathered && (b.matter.empty() || a.passage == b.passage)) ||
            (a.matter.empty() && share(a.upward, b.upward))) &&
           (works_for(b.sender, a.to_whom) || works_for(b.behalf, a.to_whom));
}

/// "báo cáo 6 tháng …; trên cơ sở đó, …": in one paragraph it is not told again.
bool one_round(const TimedAct& a, const TimedAct& b) {
    return a.stages == b.stages || (a.passage == b.passage && b.stages.empty());
}

/// Told right behind it, of nothing else: "Các thôn gửi phiếu về Ban …", "Ban … nhập dữ liệu, gửi Tỉnh uỷ …";
/// or one goes to the level from which the other comes.
bool goes_on_below(const TimedAct& a, const TimedAct& b) {
    constexpr std::size_t few_lines = 2;
    const bool behind = a.passage < b.passage && b.fact->line - a.fact->line <= few_lines;
    const bool climbs = a.matter.empty() && a.to > 0 && a.to == b.from && b.from < b.to;
    return behind && (a.report || a.send) && (b.report || b.send) && b.matter.empty() && b.title.empty() &&
           a.stages == b.stages && a.ahead == b.ahead && !b.to_whom.empty() && a.to_whom != b.to_whom &&
           (climbs || a.to_whom == b.sender);
}

/// "…; trên cơ sở đó, Đảng uỷ báo cáo Huyện uỷ …": what was told right before goes on.
bool goes_on(const TimedAct& a, const TimedAct& b) {
    return b.gathered && (a.report || a.send) && (b.report || b.send) && !b.to_whom.empty() && !b.to_us &&
           a.to_whom != b.to_whom && one_round(a, b) && a.fact < b.fact && b.fact->line - a.fact->line <= 2 &&
           (b.issuer_level == 0 || b.to == 0 || b.to > b.issuer_level) &&
           (a.to_us || a.passage == b.passage || works_for(b.sender, a.to_whom));
}

/// A meeting or work that goes from below upwards.
bool same_work(const TimedAct& a, const TimedAct& b) {
    return !a.report && !b.report && (a.hold || a.finish) && (b.hold || b.finish) && a.stages == b.stages &&
           share(a.upward, b.upward);
}

bool is_below(const TimedAct& a, const TimedAct& b) {
    if (passes_on(a, b) || goes_on(a, b) || goes_on_below(a, b))
        return true;
    if (same_report(a, b))
        return step_of(a) > 0 && step_of(a) < step_of(b);
    return same_work(a, b) && a.from > 0 && a.from < b.from;
}

class LevelOrder {
public:
    explicit LevelOrder(Parameters& parameters)
        : words_(parameters), pair_(parameters),
          most_days_(parameters.whole_or("most_days", 0)) {}

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
                    hits.push_back(pair_.hit_at_first(subject, *lower.fact, *higher.fact));
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

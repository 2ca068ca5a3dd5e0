// SPDX-License-Identifier: MPL-2.0
#include "rules/body_names.hpp"
#include "rules/predicates/predicates.hpp"
#include "rules/timed_acts.hpp"
#include "rules/told_again.hpp"

#include <algorithm>
#include <cstdlib>

namespace kehoach::rules {

namespace {

/// "Trạm y tế", "các trạm y tế xã": nothing tells them apart.
bool may_be_same_who(const TimedAct& a, const TimedAct& b) {
    constexpr std::size_t least = 2; // syllables
    const auto &brief = a.who.size() < b.who.size() ? a.who : b.who,
               &full = a.who.size() < b.who.size() ? b.who : a.who;
    const auto syllables = syllables_of(full);
    const auto told = syllables_of(brief);
    return brief != "?" && told.size() >= least && std::ranges::all_of(told, [&](const auto& one) {
               return std::ranges::find(syllables, one) != syllables.end();
           });
}

/// Both report on a round of which there is one, and on nothing else: "báo cáo đợt 1".
bool same_round(const TimedAct& a, const TimedAct& b) {
    const bool receivers = a.receiver.empty() || b.receiver.empty() || works_for(a.to_whom, b.to_whom);
    const bool titles = a.title.empty() || b.title.empty() || share(a.title, b.title);
    return a.report && b.report && !a.ahead && !b.ahead && !a.stages.empty() && a.stages == b.stages &&
           a.topics == b.topics && a.matter.empty() && b.matter.empty() && receivers && titles &&
           may_be_same_who(a, b);
}

bool same_act(const TimedAct& a, const TimedAct& b) {
    constexpr std::size_t plain = 24;   // bytes of words that tell what work is meant
    constexpr std::size_t telling = 40; // bytes that tell the work whoever does it
    const bool same_who = !a.who.empty() && a.who != "?" && a.who == b.who;
    const bool known = same_who || (a.who.empty() != b.who.empty() && a.what.size() >= telling);
    if (!known || a.carried || b.carried || a.report != b.report || a.send != b.send || a.hold != b.hold ||
        a.finish != b.finish || a.ahead != b.ahead || a.stages != b.stages || a.topics != b.topics ||
        a.what != b.what)
        return false;
    if (a.send && !a.report)
        return !a.to_whom.empty() && a.to_whom == b.to_whom && !a.what.empty();
    if (!a.report)
        return (a.hold || a.finish) && a.what.size() >= plain;
    const bool same_receiver = a.receiver == b.receiver;
    return same_receiver ? !a.what.empty() || !a.receiver.empty()
                         : !a.what.empty() && (a.receiver.empty() || b.receiver.empty());
}

class TwoDates {
public:
    explicit TwoDates(Parameters& parameters)
        : words_(parameters), events_(parameters.terms("events")), verbs_(parameters.terms("verbs")),
          places_(parameters.terms("places")), pair_(parameters), between_(parameters.pattern("between")),
          hoped_(parameters.pattern("hoped")), plain_(parameters.pattern("plain")),
          most_days_(parameters.whole_or("most_days", 0)) {}

    Outcome judge(const Subject& subject) const {
        std::vector<Hit> hits;
        in_one_sentence(subject, hits);
        in_two_places(subject, hits);
        for (const auto& [named, told] : told_twice(subject, words_, events_, most_days_))
            hits.push_back(pair_.hit(subject, *named, *told));
        for (const auto& [first, second] : told_again(subject, words_, verbs_, places_, most_days_))
            add(subject, *first, *second, hits);
        return met_without(std::move(hits));
    }

private:
    /// Unless it was told already.
    void add(const Subject& subject, const plan::DeadlineFact& first, const plan::DeadlineFact& second,
             std::vector<Hit>& hits) const {
        const auto hit = pair_.hit(subject, first, second);
        const bool told = std::ranges::any_of(
            hits, [&](const Hit& one) { return one.line == hit.line && one.place.start == hit.place.start; });
        if (!told)
            hits.push_back(hit);
    }

    void in_one_sentence(const Subject& subject, std::vector<Hit>& hits) const {
        constexpr int ever = 100'000;
        const auto clauses = timed_clauses(subject.plan, limits_apart(subject.plan, 1, ever));
        for (std::size_t i = 1; i < clauses.size() && !is_enough(hits); ++i) {
            const auto &a = clauses[i - 1], &b = clauses[i];
            const auto first = grammar::last_day(a.fact->deadline),
                       second = grammar::last_day(b.fact->deadline);
            if (b.same_sentence && a.passage == b.passage && first && second && *first != *second &&
                grammar::is_limit(a.fact->deadline) && grammar::is_limit(b.fact->deadline) &&
                a.fact->deadline.date.day > 0 && b.fact->deadline.date.day > 0 && between_->find(b.joint) &&
                !hoped_->find(a.words) && !(is_plain(subject, *a.fact) && is_plain(subject, *b.fact)))
                hits.push_back(pair_.hit(subject, *a.fact, *b.fact));
        }
    }

    /// "Ngày 05/5, ngày 06/5" below "Thời hạn": work of two days.
    bool is_plain(const Subject& subject, const plan::DeadlineFact& fact) const {
        const std::string_view text = subject.plan.lines[fact.line].text.text;
        return plain_->find(text.substr(fact.deadline.start, fact.deadline.end - fact.deadline.start))
            .has_value();
    }

    void in_two_places(const Subject& subject, std::vector<Hit>& hits) const {
        const auto acts = timed_acts(subject, words_, 1, most_days_);
        for (std::size_t i = 0; i < acts.size() && !is_enough(hits); ++i)
            for (auto j = i - std::min(i, times_beside); j < i; ++j) {
                const auto apart = std::abs(days_between(acts[j].last, acts[i].last));
                if (apart > 0 && apart <= most_days_ &&
                    (same_act(acts[j], acts[i]) || same_round(acts[j], acts[i])))
                    hits.push_back(pair_.hit(subject, *acts[j].fact, *acts[i].fact));
            }
    }

    ActWords words_;
    ActWords::List events_, verbs_, places_;
    PairWords pair_;
    std::optional<text::Pattern> between_, hoped_, plain_;
    int most_days_;
};

} // namespace

// Which of the two holds nobody can tell from here. What lies far apart may be two rounds.
Test make_two_dates(Parameters& parameters) {
    return [dates = TwoDates(parameters)](const Subject& subject) { return dates.judge(subject); };
}

} // namespace kehoach::rules

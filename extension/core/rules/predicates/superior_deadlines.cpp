// SPDX-License-Identifier: MPL-2.0
#include "plan/attached_outline.hpp"
#include "plan/gazetteer_words.hpp"
#include "plan/sentences.hpp"
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"
#include "rules/predicates/shared_words.hpp"
#include "text/phrases.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>

namespace kehoach::rules {

namespace {

/// Something to be done until a day.
struct Act {
    std::string kind; ///< report, meeting …
    grammar::Date last;
    std::size_t line = 0, start = 0, end = 0; ///< where the day stands
    std::string sentence, written;
    std::set<std::string> words; ///< of the sentence
};

/// The sentence of a line around a place, and where the place is in it.
std::pair<std::string, std::size_t> sentence_at(const plan::Line& line, std::size_t at) {
    const std::string_view text = line.text.text;
    for (const auto& [start, end] : plan::sentences_of(text))
        if (start <= at && at < end)
            return {std::string(text.substr(start, end - start)), at - start};
    return {line.text.text, at};
}

class Acts {
public:
    explicit Acts(const profile::Terms& terms) : terms_(terms), phrases_(plan::words_of(terms)) {}

    static constexpr std::size_t most_acts = 1'000; ///< every one of ours is held against every one of theirs

    std::vector<Act> of(const plan::Plan& plan) const {
        std::vector<Act> found;
        for (const auto& fact : plan.deadlines) {
            const auto& line = plan.lines[fact.line];
            const auto last = grammar::last_day(fact.deadline);
            if (line.part != "main" || !grammar::is_limit(fact.deadline) || !last || !last->complete())
                continue;
            auto [sentence, at] = sentence_at(line, fact.deadline.start);
            auto kind = kind_of(sentence, at);
            if (!kind.empty())
                found.push_back(
                    {std::move(kind), *last, fact.line, fact.deadline.start, fact.deadline.end, sentence,
                     line.text.text.substr(fact.deadline.start, fact.deadline.end - fact.deadline.start),
                     word_pairs(sentence)});
            if (found.size() == most_acts)
                break;
        }
        return found;
    }

private:
    /// The last act named before the day is what is due then; where none is, the first behind it.
    std::string kind_of(const std::string& sentence, std::size_t at) const {
        std::string before, behind;
        for (const auto& found : phrases_.find(sentence)) {
            const auto& kind = terms_[found.phrase].right;
            if (found.start < at)
                before = kind;
            else if (behind.empty())
                behind = kind;
        }
        return before.empty() ? behind : before;
    }

    const profile::Terms terms_;
    const text::Phrases phrases_;
};

/// Of what the superior sets for the same act: that whose sentence is most like ours, else the latest.
const Act* counterpart(const Act& ours, const std::vector<Act>& theirs) {
    constexpr double alike = 0.4;
    const Act* latest = nullptr;
    const Act* nearest = nullptr;
    double best = alike;
    for (const auto& one : theirs) {
        if (one.kind != ours.kind)
            continue;
        if (latest == nullptr || latest->last < one.last)
            latest = &one;
        if (const double share = share_of(one.words, ours.words); share > best) {
            best = share;
            nearest = &one;
        }
    }
    return nearest != nullptr ? nearest : latest;
}

/// What is asked of us by name; of all where nothing is.
std::vector<Act> asked_of_us(const SuperiorPaper& superior, std::vector<Act> acts) {
    const auto for_us = [&](const Act& act) {
        return std::ranges::any_of(superior.content.tasks, [&](const plan::SuperiorTask& task) {
            return task.for_us && task.line == act.line;
        });
    };
    if (std::ranges::any_of(acts, for_us))
        std::erase_if(acts, [&](const Act& act) { return !for_us(act); });
    return acts;
}

} // namespace

// Whoever reports upward needs the days before it for reading what comes from below.
Test make_superior_deadlines(Parameters& parameters) {
    return [acts = Acts(parameters.terms("acts"))](const Subject& subject) -> Outcome {
        if (subject.superior == nullptr)
            return not_applicable();
        const auto theirs = asked_of_us(*subject.superior, acts.of(subject.superior->plan));
        if (theirs.empty())
            return not_applicable();
        std::vector<Hit> hits;
        for (const auto& ours : acts.of(subject.plan)) {
            const auto* const due = counterpart(ours, theirs);
            if (due != nullptr && due->last < ours.last && !is_enough(hits))
                hits.push_back(
                    hit_at(subject, {ours.line, ours.start, ours.end},
                           {{"found", ours.written}, {"expected", due->written}, {"said", due->sentence}}));
        }
        return met_without(std::move(hits));
    };
}

} // namespace kehoach::rules

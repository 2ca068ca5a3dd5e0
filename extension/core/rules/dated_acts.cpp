// SPDX-License-Identifier: MPL-2.0
#include "rules/dated_acts.hpp"

#include "plan/gazetteer_words.hpp"
#include "plan/sentences.hpp"
#include "rules/predicates/shared_words.hpp"

#include <algorithm>

namespace kehoach::rules {

namespace {

constexpr std::size_t most_acts = 1'000;
constexpr double alike = 0.4;
/// The only one of its kind may say it in other words, but not in all others: everything ends some day.
constexpr double alike_alone = 0.25;

/// The sentence of a line around a place, and where the place is in it.
std::pair<std::string, std::size_t> sentence_at(const plan::Line& line, std::size_t at) {
    const std::string_view text = line.text.text;
    for (const auto& [start, end] : plan::sentences_of(text))
        if (start <= at && at < end)
            return {std::string(text.substr(start, end - start)), at - start};
    return {line.text.text, at};
}

/// Of one kind with ours: the one most like it, the latest, and how many there are.
struct Candidates {
    const DatedAct *nearest = nullptr, *latest = nullptr;
    std::size_t count = 0;
};

Candidates candidates(const DatedAct& ours, const std::vector<DatedAct>& theirs) {
    Candidates found;
    double best = alike;
    for (const auto& one : theirs) {
        if (ours.kind.empty() || one.kind != ours.kind)
            continue;
        ++found.count;
        if (found.latest == nullptr || found.latest->last < one.last)
            found.latest = &one;
        if (const double share = share_of(one.words, ours.words); share > best) {
            best = share;
            found.nearest = &one;
        }
    }
    return found;
}

} // namespace

DatedActs::DatedActs(const profile::Terms& terms) : terms_(terms), phrases_(plan::words_of(terms)) {}

/// The last act named before the day is what is due then; where none is, the first behind it.
std::string DatedActs::kind_of(const std::string& sentence, std::size_t at) const {
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

std::vector<DatedAct> DatedActs::all_of(const plan::Plan& plan) const {
    std::vector<DatedAct> found;
    for (std::size_t i = 0; i < plan.deadlines.size(); ++i) {
        const auto& fact = plan.deadlines[i];
        const auto& line = plan.lines[fact.line];
        const auto last = grammar::last_day(fact.deadline);
        if (line.part != "main" || !grammar::is_limit(fact.deadline) || !last || !last->complete())
            continue;
        const auto [sentence, at] = sentence_at(line, fact.deadline.start);
        found.push_back({kind_of(sentence, at), *last, i, fact.line, fact.deadline.start, fact.deadline.end,
                         sentence,
                         line.text.text.substr(fact.deadline.start, fact.deadline.end - fact.deadline.start),
                         word_pairs(sentence)});
        if (found.size() == most_acts)
            break;
    }
    return found;
}

std::vector<DatedAct> DatedActs::of(const plan::Plan& plan) const {
    auto found = all_of(plan);
    std::erase_if(found, [](const DatedAct& act) { return act.kind.empty(); });
    return found;
}

std::vector<DatedAct> asked_of_us(const SuperiorPaper& superior, std::vector<DatedAct> acts) {
    const auto for_us = [&](const DatedAct& act) {
        return std::ranges::any_of(superior.content.tasks, [&](const plan::SuperiorTask& task) {
            return task.for_us && task.line == act.line;
        });
    };
    if (std::ranges::any_of(acts, for_us))
        std::erase_if(acts, [&](const DatedAct& act) { return !for_us(act); });
    return acts;
}

const DatedAct* counterpart(const DatedAct& ours, const std::vector<DatedAct>& theirs) {
    const auto found = candidates(ours, theirs);
    return found.nearest != nullptr ? found.nearest : found.latest;
}

const DatedAct* sure_counterpart(const DatedAct& ours, const std::vector<DatedAct>& theirs) {
    const auto found = candidates(ours, theirs);
    const bool alone = found.count == 1 && share_of(found.latest->words, ours.words) > alike_alone;
    return alone ? found.latest : found.nearest;
}

} // namespace kehoach::rules

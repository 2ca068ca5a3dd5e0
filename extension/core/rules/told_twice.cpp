// SPDX-License-Identifier: MPL-2.0
#include "rules/told_twice.hpp"

#include "rules/tellings.hpp"
#include "rules/timed_clauses.hpp"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <optional>
#include <set>

namespace kehoach::rules {

namespace {

using grammar::Date;

/// The first and the last day that a time allows; of a limit every day before it is.
struct Days {
    std::optional<Date> first, last;
};

Days days_of(const grammar::Deadline& deadline) {
    if (deadline.kind == "period")
        return {deadline.from, deadline.date};
    if (grammar::is_limit(deadline))
        return {std::nullopt, deadline.date};
    return {deadline.date, deadline.date};
}

/// One may be kept without breaking the other.
bool agree(const grammar::Deadline& a, const grammar::Deadline& b) {
    if (a.date == b.date || grammar::last_day(a) == grammar::last_day(b))
        return true;
    const auto first = days_of(a), second = days_of(b);
    if (!first.first && !second.first)
        return false;
    const auto fits = [](const Days& one, const Days& other) { // an event or period before a limit
        return one.first && !other.first && *one.last <= *other.last;
    };
    const auto holds = [](const Days& one, const Days& other) { // a day of a period
        return one.first && other.first && *one.first <= *other.first && *other.last <= *one.last;
    };
    return fits(first, second) || fits(second, first) || holds(first, second) || holds(second, first);
}

std::size_t count_within(const std::vector<std::string>& syllables, const auto& all) {
    return static_cast<std::size_t>(
        std::ranges::count_if(syllables, [&](const auto& one) { return all.contains(one); }));
}

/// Events that are held once, with two days; both told as days, of no round of several.
std::vector<TwoTimes> held_twice(const std::vector<Telling>& tellings, int most_days) {
    std::map<std::string_view, const Telling*> first;
    std::set<std::string_view> told;
    std::vector<TwoTimes> found;
    for (const auto& telling : tellings) {
        if (telling.event.empty() || telling.apart || grammar::is_limit(telling.fact->deadline) ||
            telling.fact->deadline.kind == "from")
            continue;
        const auto [at, fresh] = first.try_emplace(telling.event, &telling);
        const auto& other = *at->second;
        if (fresh || other.stages != telling.stages || agree(other.fact->deadline, telling.fact->deadline) ||
            std::abs(days_between(other.fact->deadline.date, telling.fact->deadline.date)) > most_days)
            continue;
        if (told.insert(telling.event).second)
            found.emplace_back(other.fact, telling.fact);
    }
    return found;
}

/// More than half of the words of the shorter are those of the other, its only one is the last: "xã", "UBND
/// xã". True where one is not told.
bool may_be_same(std::string_view a, std::string_view b) {
    if (a.empty() || b.empty())
        return true;
    const auto first = syllables_of(a), second = syllables_of(b);
    const auto& shorter = first.size() < second.size() ? first : second;
    const auto& longer = first.size() < second.size() ? second : first;
    if (shorter.size() == 1)
        return longer.back() == shorter.front();
    const std::set<std::string, std::less<>> all(longer.begin(), longer.end());
    return count_within(shorter, all) * 2 > shorter.size();
}

/// "… cho hội nghị cấp xã ngày 25/8": the name itself stands at the time.
bool names_event(const Telling& telling, const NamedWork& work) {
    constexpr std::size_t near = 40, least = 3; // bytes, syllables
    const auto at = telling.words.rfind(work.name);
    return work.event && !telling.apart && work.syllables.size() >= least && at != std::string::npos &&
           telling.words.size() - at - work.name.size() < near && !grammar::is_limit(telling.fact->deadline);
}

/// The sentence is about the work: its own words begin with the name's, and hardly say more.
bool tells(const Telling& telling, const NamedWork& work) {
    constexpr std::size_t least = 4, plain = 5, many = 6; // syllables
    const auto count = work.syllables.size();
    if (count < least || work.report != telling.report || telling.own.empty() ||
        count_within(work.syllables, telling.around) < count || !may_be_same(work.who, telling.who))
        return false;
    const std::set<std::string, std::less<>> name(work.syllables.begin(), work.syllables.end());
    const bool whose = !work.who.empty() && !telling.who.empty();
    if (work.report && !whose) // units report on the same, each in its time
        return false;
    return name.contains(telling.own.front()) && (whose || count >= plain || telling.who.empty()) &&
           (count >= many || count_within(telling.own, name) * 2 >= telling.own.size());
}

/// Most papers tell the day of no event, or of one alone.
bool has_events(const Subject& subject, const ActWords::List& events) {
    std::size_t days = 0, last = static_cast<std::size_t>(-1);
    for (const auto& fact : subject.plan.deadlines) {
        if (fact.line == last || grammar::is_limit(fact.deadline))
            continue;
        last = fact.line;
        const auto& line = subject.plan.lines[fact.line];
        days += events.phrases.find(line.text.text, subject.signs.breaks(fact.line)).empty() ? 0U : 1U;
        if (days > 1)
            return true;
    }
    return false;
}

/// Works and sentences by a syllable that they share: most have none.
class Comparison {
public:
    Comparison(const std::vector<NamedWork>& works, const std::vector<Telling>& tellings, int most_days)
        : works_(works), tellings_(tellings), most_days_(most_days) {
        for (std::size_t i = 0; i < tellings.size(); ++i)
            for (const auto& syllable : tellings[i].around)
                by_syllable_[syllable].push_back(i);
        for (const auto& work : works)
            ++named_[work.name];
    }

    std::vector<TwoTimes> all() const {
        std::vector<TwoTimes> found;
        for (const auto& work : works_)
            if (named_.at(work.name) > 1)
                continue; // each village has a row of its own for it
            else if (const auto* other = contradicting(work))
                found.emplace_back(work.fact, other);
            else if (const auto* end = otherwise_ended(work))
                found.emplace_back(work.fact, end);
        return found;
    }

private:
    const std::vector<std::size_t>& near(const NamedWork& work) const {
        static const std::vector<std::size_t> none;
        const std::vector<std::size_t>* fewest = nullptr;
        for (const auto& syllable : work.syllables) {
            const auto at = by_syllable_.find(syllable);
            if (at == by_syllable_.end())
                return none;
            if (fewest == nullptr || at->second.size() < fewest->size())
                fewest = &at->second;
        }
        return fewest == nullptr ? none : *fewest;
    }

    const plan::DeadlineFact* contradicting(const NamedWork& work) const {
        constexpr std::size_t most = 200;
        const plan::DeadlineFact* found = nullptr;
        const auto& candidates = near(work);
        for (std::size_t i = 0; i < candidates.size() && i < most; ++i) {
            const auto& telling = tellings_[candidates[i]];
            if (telling.stages != work.stages || !(tells(telling, work) || names_event(telling, work)))
                continue;
            if (agree(telling.fact->deadline, work.fact->deadline))
                return nullptr;
            const auto apart = std::abs(days_between(telling.fact->deadline.date, work.fact->deadline.date));
            if (found == nullptr && apart <= most_days_)
                found = telling.fact;
        }
        return found;
    }

    /// A period of the work begins on the day that a paragraph of it names, and ends on none it names.
    const plan::DeadlineFact* otherwise_ended(const NamedWork& work) const {
        const auto& period = work.fact->deadline;
        if (period.kind != "period" || !period.from.complete())
            return nullptr;
        for (std::size_t i = 0; i < tellings_.size(); ++i) {
            const auto& begins = tellings_[i].fact->deadline;
            if (begins.date != period.from && !(begins.kind == "period" && begins.from == period.from))
                continue;
            if (const auto* other = end_of(work, i))
                return other;
        }
        return nullptr;
    }

    const plan::DeadlineFact* end_of(const NamedWork& work, std::size_t first) const {
        constexpr std::size_t least = 4, tenths = 6, most = 20;
        const plan::DeadlineFact* found = nullptr;
        std::set<std::string, std::less<>> all;
        for (auto i = first; i < tellings_.size() && i < first + most; ++i) {
            const auto& telling = tellings_[i];
            if (telling.passage != tellings_[first].passage)
                break;
            all.insert(telling.around.begin(), telling.around.end());
            const auto& deadline = telling.fact->deadline;
            if (deadline.date == work.fact->deadline.date)
                return nullptr;
            const bool ends = deadline.kind == "period" || grammar::is_limit(deadline);
            if (found == nullptr && ends && work.fact->deadline.from < deadline.date)
                found = telling.fact;
        }
        const auto count = work.syllables.size();
        return count >= least && count_within(work.syllables, all) * 10 >= count * tenths ? found : nullptr;
    }

    const std::vector<NamedWork>& works_;
    const std::vector<Telling>& tellings_;
    int most_days_;
    std::map<std::string, std::vector<std::size_t>, std::less<>> by_syllable_;
    std::map<std::string_view, std::size_t> named_; ///< how many works have a name
};

} // namespace

std::vector<TwoTimes> told_twice(const Subject& subject, const ActWords& words, const ActWords::List& events,
                                 int most_days) {
    const auto works = named_work(subject, words, events.phrases);
    if (works.empty() && !has_events(subject, events))
        return {};
    const auto tellings = tellings_of(subject, words, events, works);
    auto found = Comparison(works, tellings, most_days).all();
    for (const auto& one : held_twice(tellings, most_days))
        found.push_back(one);
    return found;
}

} // namespace kehoach::rules

// SPDX-License-Identifier: MPL-2.0
#include "rules/tellings.hpp"

#include "rules/body_names.hpp"
#include "rules/timed_clauses.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::rules {

namespace {

class Tellings {
public:
    Tellings(const Subject& subject, const ActWords& words, const ActWords::List& events,
             const std::vector<NamedWork>& works)
        : words_(words), events_(events), names_(subject, words) {
        std::set<const plan::DeadlineFact*> named;
        for (const auto& work : works)
            named.insert(work.fact);
        const std::vector<bool> all(subject.plan.deadlines.size(), true);
        std::string head;
        std::size_t passage = static_cast<std::size_t>(-1);
        for (const auto& clause : timed_clauses(subject.plan, all)) {
            if (clause.passage != passage)
                head = head_of(clause.words);
            passage = clause.passage;
            if (!named.contains(clause.fact) && !clause.in_brackets)
                add(clause, head);
        }
    }

    std::vector<Telling> found;

private:
    static std::string head_of(std::string_view words) {
        constexpr std::size_t longest = 160; // bytes
        const auto colon = words.find(": ");
        return std::string(colon <= longest ? words.substr(0, colon) : std::string_view());
    }

    void add(const TimedClause& clause, const std::string& head) {
        if (!clause.fact->deadline.date.complete() || clause.fact->deadline.optional)
            return;
        std::string_view words = clause.words;
        if (words.starts_with(head) && !head.empty())
            words.remove_prefix(head.size());
        Telling telling;
        telling.fact = clause.fact;
        telling.passage = clause.passage;
        telling.words = text::fold(words);
        if (const auto bare = bared(head); names_body(bare, words_))
            telling.who = names_.of(bare);
        for (const auto part : {std::string_view(head), words})
            for (auto& syllable : syllables_of(part))
                telling.around.insert(std::move(syllable));
        auto own = last_part(words, words.size());
        if (head.empty() && names_body(own, words_)) // "Phòng Kinh tế chủ trì khảo sát …"
            if (const auto acts = words_.acts.phrases.find(own); !acts.empty()) {
                telling.who = names_.of(bared(own.substr(0, acts.front().start)));
                own.remove_prefix(acts.front().start);
            }
        telling.event = event_of(syllables_of(words).empty() ? std::string_view(head) : words);
        telling.own = name_of_work(own, words_);
        telling.stages = stages_of(head + " " + std::string(own), words_);
        const auto events = events_.phrases.find(own);
        telling.apart =
            std::ranges::any_of(events, [&](const auto& one) { return events_.of(one) == "apart"; });
        telling.report = says(own, words_, "report");
        found.push_back(std::move(telling));
    }

    std::string event_of(std::string_view words) const {
        constexpr std::size_t longest = 100, least = 4; // bytes, syllables
        const auto named = events_.phrases.find(words);
        const auto last = std::find_if(named.rbegin(), named.rend(),
                                       [&](const auto& one) { return events_.of(one) == "once"; });
        if (last == named.rend() || words.size() - last->start > longest)
            return {};
        auto name = text::fold(bared(words.substr(last->start)));
        return syllables_of(name).size() >= least && name.find_first_of(",;:") == std::string::npos
                   ? std::move(name)
                   : std::string();
    }

    const ActWords& words_;
    const ActWords::List& events_;
    BodyNames names_;
};

} // namespace

std::vector<Telling> tellings_of(const Subject& subject, const ActWords& words, const ActWords::List& events,
                                 const std::vector<NamedWork>& works) {
    return Tellings(subject, words, events, works).found;
}

} // namespace kehoach::rules

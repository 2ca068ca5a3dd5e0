// SPDX-License-Identifier: MPL-2.0
#include "rules/named_work.hpp"

#include "rules/act_reader.hpp"
#include "rules/table_times.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::rules {

namespace {

constexpr std::size_t longest_name = 160; // bytes

class Collector {
public:
    Collector(const Subject& subject, const ActWords& words, const text::Phrases& events)
        : subject_(subject), words_(words), events_(events), names_(subject, words) {}

    void add(const plan::DeadlineFact& fact, std::string_view name, std::string_view who) {
        if (fact.deadline.date.day == 0 || name.size() > longest_name)
            return;
        NamedWork work;
        work.fact = &fact;
        work.name = text::fold(bared(name));
        work.who = names_.of(who);
        work.syllables = name_of_work(name, words_);
        work.stages = stages_of(name, words_);
        work.report = says(name, words_, "report");
        const auto begins = events_.find(work.name);
        work.event = !begins.empty() && begins.front().start == 0;
        found.push_back(std::move(work));
    }

    /// "- Thời gian: 8 giờ, ngày 22/8/2026." below "1. Hội nghị cấp xã".
    void add_labelled(const plan::DeadlineFact& fact) {
        constexpr std::size_t few_lines = 12;
        const auto& line = subject_.plan.lines[fact.line];
        const auto own =
            std::string_view(line.text.text).substr(std::min(line.content, line.text.text.size()));
        const auto* label = words_.acts.at_head(own);
        if (line.part != "main" || label == nullptr || *label != "label" || plan::is_heading(line.role))
            return;
        for (auto at = fact.line; at-- > 0 && at + few_lines >= fact.line;) {
            const auto& above = subject_.plan.lines[at];
            if (!plan::is_heading(above.role))
                continue;
            const auto title =
                std::string_view(above.text.text).substr(std::min(above.content, above.text.text.size()));
            add(fact, title.substr(0, title.find_first_of(":(;.")), {});
            if (!found.empty() && found.back().fact == &fact && !found.back().event)
                found.pop_back();
            return;
        }
    }

    std::vector<NamedWork> found;

private:
    const Subject& subject_;
    const ActWords& words_;
    const text::Phrases& events_;
    BodyNames names_;
};

} // namespace

std::vector<NamedWork> named_work(const Subject& subject, const ActWords& words,
                                  const text::Phrases& events) {
    constexpr std::size_t most = 300;
    Collector collector(subject, words, events);
    for (const auto& row : table_times(subject, words))
        collector.add(*row.fact, row.what, row.who);
    for (const auto& fact : subject.plan.deadlines)
        collector.add_labelled(fact);
    return collector.found.size() > most ? std::vector<NamedWork>() : std::move(collector.found);
}

} // namespace kehoach::rules

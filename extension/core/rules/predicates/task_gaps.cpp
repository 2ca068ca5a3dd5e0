// SPDX-License-Identifier: MPL-2.0
#include "plan/task_gaps.hpp"
#include "plan/gazetteer_words.hpp"
#include "plan/read_tasks.hpp"
#include "rules/edits.hpp"
#include "rules/predicates/tasks.hpp"
#include "text/braces.hpp"

#include <algorithm>
#include <array>
#include <memory>

namespace kehoach::rules {

namespace {

/// Those of the words, for who, when and what, of which some are missing.
std::string counted(const std::vector<std::string>& words, const plan::TaskGaps& gaps) {
    const std::array counts{gaps.owners, gaps.times, gaps.products};
    std::string all;
    for (std::size_t i = 0; i < std::min(words.size(), counts.size()); ++i)
        if (counts[i] > 0)
            all += (all.empty() ? "" : ", ") + text::filled(words[i], {{"count", std::to_string(counts[i])}});
    return all;
}

} // namespace

plan::TaskWords task_words(Parameters& parameters) {
    plan::TaskLists lists;
    lists.bodies = parameters.terms("bodies");
    lists.acting = parameters.terms("acting");
    lists.verbs = parameters.terms("verbs");
    lists.words = parameters.terms("words");
    lists.notes = parameters.terms("notes");
    lists.columns = parameters.terms("columns");
    lists.openings = parameters.terms("openings");
    lists.aims = parameters.terms("aims");
    return plan::TaskWords(lists);
}

// One line however many tasks: the table of tasks shows which.
Test make_task_gaps(Parameters& parameters) {
    const auto words = std::make_shared<plan::TaskWords>(task_words(parameters));
    const auto untimed = std::make_shared<text::Phrases>(plan::words_of(parameters.terms("untimed")));
    const auto missing_vi = std::make_shared<std::vector<std::string>>(parameters.texts("missing_vi"));
    const auto missing_en = std::make_shared<std::vector<std::string>>(parameters.texts("missing_en"));
    return [=](const Subject& subject) -> Outcome {
        if (!subject.plan.is_plan)
            return not_applicable();
        const auto& tasks = subject.tasks.with(*words);
        if (tasks.empty())
            return not_applicable();
        const auto gaps = plan::task_gaps(tasks, *untimed);
        if (!gaps.first)
            return met_without({});
        const auto& task = tasks[*gaps.first];
        return met_without({hit_at(subject, {task.line, task.start, task.end},
                                   {{"tasks", std::to_string(tasks.size())},
                                    {"missing_vi", counted(*missing_vi, gaps)},
                                    {"missing_en", counted(*missing_en, gaps)}})});
    };
}

} // namespace kehoach::rules

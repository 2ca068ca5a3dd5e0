// SPDX-License-Identifier: MPL-2.0
#include "plan/read_tasks.hpp"
#include "rules/edits.hpp"
#include "rules/predicates/tasks.hpp"
#include "text/braces.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <set>

namespace kehoach::rules {

namespace {

using plan::TaskFact;

bool is_timed(const TaskFact& task) {
    return !task.deadlines.empty() || !task.when.empty();
}

/// What columns the table of a row fills for others of its rows.
struct Filled {
    bool owners = false, times = false, products = false;
};

Filled filled_by(const std::vector<TaskFact>& tasks) {
    Filled filled;
    for (const auto& task : tasks)
        if (task.in_table) {
            filled.owners = filled.owners || !task.owners.empty();
            filled.times = filled.times || is_timed(task);
            filled.products = filled.products || !task.product.empty();
        }
    return filled;
}

struct Gaps {
    std::size_t owners = 0, times = 0, products = 0;
    std::optional<std::size_t> first; ///< in the tasks

    void add(std::size_t& of, std::size_t task) {
        ++of;
        first = first.value_or(task);
    }
};

/// A task in a sentence wants a time only where a paper is to be sent to somebody, and nobody sets one for
/// that paper or for him who sends it.
class Times {
public:
    Times(const std::vector<TaskFact>& tasks, const text::Pattern& routine) : routine_(routine) {
        for (const auto& task : tasks)
            if (is_timed(task)) {
                know(task.product);
                for (const auto& owner : task.owners)
                    know(owner.value);
            }
    }
    bool wants(const TaskFact& task) const {
        if (is_timed(task) || task.product.empty() || task.to.empty() ||
            known_.contains(text::fold(task.product)) || routine_.find(task.what))
            return false;
        return std::ranges::none_of(
            task.owners, [this](const auto& owner) { return known_.contains(text::fold(owner.value)); });
    }

private:
    void know(std::string_view words) {
        if (written_.insert(words).second)
            known_.insert(text::fold(words));
    }

    const text::Pattern& routine_;
    std::set<std::string_view> written_; ///< most plans name few units and papers, each many times
    std::set<std::string> known_;
};

/// "Báo cáo kết quả gửi …": whoever does the work sends it.
bool is_own_report(const TaskFact& task) {
    return !task.in_table && !task.product.empty() && !task.to.empty();
}

/// What a sentence asks without saying whom, the office does itself: only where most sentences say nobody
/// does the plan not tell who does things.
bool tells_nobody(const std::vector<TaskFact>& tasks) {
    constexpr std::size_t fewest = 2;
    std::size_t sentences = 0, unowned = 0;
    for (const auto& task : tasks) {
        sentences += task.in_table ? 0U : 1U;
        unowned += !task.in_table && task.owners.empty() && !is_own_report(task) ? 1U : 0U;
    }
    return unowned >= fewest && 2 * unowned > sentences;
}

Gaps gaps_of(const std::vector<TaskFact>& tasks, const text::Pattern& routine) {
    const auto filled = filled_by(tasks);
    const bool nobody = tells_nobody(tasks);
    const Times times(tasks, routine);
    Gaps gaps;
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        const auto& task = tasks[i];
        if (task.owners.empty() && (task.in_table ? filled.owners : nobody && !is_own_report(task)))
            gaps.add(gaps.owners, i);
        if (task.in_table ? filled.times && !is_timed(task) : times.wants(task))
            gaps.add(gaps.times, i);
        if (task.in_table && filled.products && task.product.empty())
            gaps.add(gaps.products, i);
    }
    return gaps;
}

/// Those of the words, for who, when and what, of which some are missing.
std::string counted(const std::vector<std::string>& words, const Gaps& gaps) {
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
    const auto routine = parameters.pattern("routine");
    const auto missing_vi = std::make_shared<std::vector<std::string>>(parameters.texts("missing_vi"));
    const auto missing_en = std::make_shared<std::vector<std::string>>(parameters.texts("missing_en"));
    return [=](const Subject& subject) -> Outcome {
        if (!subject.plan.is_plan)
            return not_applicable();
        const auto& tasks = subject.tasks.with(*words);
        if (tasks.empty())
            return not_applicable();
        const auto gaps = gaps_of(tasks, *routine);
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

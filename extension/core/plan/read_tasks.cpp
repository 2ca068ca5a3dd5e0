// SPDX-License-Identifier: MPL-2.0
#include "plan/read_tasks.hpp"

#include "plan/task_reader.hpp"
#include "plan/task_rows.hpp"

#include <algorithm>
#include <iterator>

namespace kehoach::plan {

namespace {

bool may_ask(Role role) {
    return is_heading(role) || role == Role::bullet || role == Role::sub_bullet || role == Role::paragraph;
}

} // namespace

std::vector<TaskFact> read_tasks(const document::Document& document, const Plan& plan,
                                 const TaskWords& words) {
    TaskReader reader(plan, words);
    for (std::size_t i = 0; i < plan.lines.size(); ++i)
        if (plan.lines[i].part == "main" && may_ask(plan.lines[i].role))
            reader.look_at(i);
    auto tasks = reader.take();
    auto rows = task_rows(document, plan, words);
    std::ranges::move(rows, std::back_inserter(tasks));
    if (!std::ranges::is_sorted(tasks, {}, &TaskFact::line))
        std::ranges::stable_sort(tasks, {}, &TaskFact::line);
    return tasks;
}

std::vector<const TaskFact*> tasks_of_deadlines(const Plan& plan, const std::vector<TaskFact>& tasks) {
    std::vector<const TaskFact*> found(plan.deadlines.size());
    for (const auto& task : tasks)
        for (const auto at : task.deadlines)
            if (found[at] == nullptr)
                found[at] = &task;
    return found;
}

std::string joined_names(const std::vector<Fact>& names) {
    std::string all;
    for (const auto& name : names)
        all += (all.empty() ? "" : "; ") + name.value;
    return all;
}

} // namespace kehoach::plan

// SPDX-License-Identifier: MPL-2.0
#include "plan/analysis_tasks.hpp"

#include "plan/read_tasks.hpp"

namespace kehoach::plan {

namespace {

namespace json = boost::json;

json::array names(const std::vector<Fact>& all) {
    json::array array;
    for (const auto& name : all)
        array.emplace_back(name.value);
    return array;
}

json::value deadline_of(const TaskFact& task, const Plan& plan) {
    if (task.deadlines.empty())
        return or_null(task.when);
    const auto& [line, deadline] = plan.deadlines[task.deadlines.front()];
    const auto date = grammar::iso(deadline);
    return date.empty()
               ? json::value(plan.lines[line].text.text.substr(deadline.start, deadline.end - deadline.start))
               : json::value(date);
}

json::object task_json(const View& view, const TaskFact& task) {
    json::object object;
    view.put_range(object, task.line, task.start, task.end);
    object["owner"] = or_null(joined_names(task.owners));
    object["with"] = names(task.with);
    object["to"] = or_null(task.to);
    object["through"] = or_null(task.through);
    object["what"] = or_null(task.what);
    object["deadline"] = deadline_of(task, view.plan);
    object["product"] = or_null(task.product);
    return object;
}

} // namespace

void put_tasks(json::object& root, const View& view, const std::vector<TaskFact>& tasks) {
    json::array array;
    for (const auto& task : tasks)
        array.push_back(task_json(view, task));
    root["tasks"] = std::move(array);
    const auto with = tasks_of_deadlines(view.plan, tasks);
    auto& deadlines = root["deadlines"].as_array();
    for (std::size_t i = 0; i < deadlines.size(); ++i) {
        auto& deadline = deadlines[i].as_object();
        const auto* task = with[i];
        deadline["to"] = task == nullptr ? json::value(nullptr) : or_null(task->to);
        deadline["through"] = task == nullptr ? json::value(nullptr) : or_null(task->through);
        if (task == nullptr)
            continue;
        if (!task->owners.empty())
            deadline["who"] = joined_names(task->owners);
        if (task->in_table || deadline["what"].is_null())
            deadline["what"] = or_null(task->what);
    }
}

} // namespace kehoach::plan

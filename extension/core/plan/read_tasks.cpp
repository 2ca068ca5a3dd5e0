// SPDX-License-Identifier: MPL-2.0
#include "plan/read_tasks.hpp"

#include "plan/task_reader.hpp"
#include "plan/task_rows.hpp"
#include "text/side_by_side.hpp"

#include <algorithm>
#include <iterator>

namespace kehoach::plan {

namespace {

bool may_ask(Role role) {
    return is_heading(role) || role == Role::bullet || role == Role::sub_bullet || role == Role::paragraph;
}

std::vector<TaskFact> tasks_in(const Plan& plan, const TaskWords& words, TaskReader::Lines lines) {
    TaskReader reader(plan, words, lines);
    for (auto i = lines.first; i < lines.end; ++i)
        if (plan.lines[i].part == "main" && may_ask(plan.lines[i].role))
            reader.look_at(i);
    return reader.take();
}

/// What is asked below it has nothing to do with what stands above it.
bool begins_section(const Line& line) {
    return line.part == "main" && is_heading(line.role) && line.level == 1;
}

std::vector<TaskFact> tasks_of_sentences(const Plan& plan, const TaskWords& words) {
    constexpr std::size_t lines_a_piece = 1'000;
    const auto pieces = text::pieces_of(plan.lines.size(), lines_a_piece,
                                        [&](std::size_t line) { return begins_section(plan.lines[line]); });
    std::vector<std::vector<TaskFact>> found(pieces.size() - 1);
    text::side_by_side(found.size(), bytes_of(plan), [&](std::size_t piece) {
        found[piece] = tasks_in(plan, words, {pieces[piece], pieces[piece + 1]});
    });
    std::vector<TaskFact> tasks;
    for (auto& piece : found)
        std::ranges::move(piece, std::back_inserter(tasks));
    return tasks;
}

} // namespace

std::vector<TaskFact> read_tasks(const document::Document& document, const Plan& plan,
                                 const TaskWords& words) {
    auto tasks = tasks_of_sentences(plan, words);
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

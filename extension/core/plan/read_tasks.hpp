// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/task_fact.hpp"
#include "plan/task_words.hpp"

#include <vector>

namespace kehoach::plan {

/// The tasks a plan gives, in the order of its text: sentences that name who does something, what stands
/// below the name of a body, what has a deadline and no owner, and rows of tables of tasks. Aims, what has
/// been done and sentences that only ask for the plan to be carried out are none.
std::vector<TaskFact> read_tasks(const document::Document& document, const Plan& plan,
                                 const TaskWords& words);

/// Bookmark of the table that the program itself makes of the tasks: it gives none.
inline constexpr const char* task_table_mark = "kehoach_task_table";

/// By deadline: the first task that has it; null where none has.
std::vector<const TaskFact*> tasks_of_deadlines(const Plan& plan, const std::vector<TaskFact>& tasks);

/// All names of owners, or of who helps: "A; B".
std::string joined_names(const std::vector<Fact>& names);

} // namespace kehoach::plan

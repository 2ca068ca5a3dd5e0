// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/task_fact.hpp"
#include "plan/task_words.hpp"

#include <vector>

namespace kehoach::plan {

/// The tasks in tables whose heads say what and who, of the text and of appendices. A table without any
/// owner is a form that somebody fills in, and gives none.
std::vector<TaskFact> task_rows(const document::Document& document, const Plan& plan, const TaskWords& words);

} // namespace kehoach::plan

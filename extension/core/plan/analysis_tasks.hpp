// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/analysis_view.hpp"
#include "plan/task_fact.hpp"

namespace kehoach::plan {

/// The tasks, and in the deadlines that stand there who, to whom and through whom.
void put_tasks(boost::json::object& root, const View& view, const std::vector<TaskFact>& tasks);

} // namespace kehoach::plan

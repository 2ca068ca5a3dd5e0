// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/task_fact.hpp"
#include "text/phrases.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace kehoach::plan {

/// How many tasks do not say who, until when and what comes of it, of those that should.
struct TaskGaps {
    std::size_t owners = 0, times = 0, products = 0;
    std::optional<std::size_t> first; ///< in the tasks
};

/// A row of a table should say what other rows say. A sentence needs a time where a paper is to be sent and
/// none is set for it, an owner where most sentences have none. `untimed`: untimed-work of the gazetteer.
TaskGaps task_gaps(const std::vector<TaskFact>& tasks, const text::Phrases& untimed);

} // namespace kehoach::plan

// SPDX-License-Identifier: MPL-2.0
#include "rules/task_list.hpp"

namespace kehoach::rules {

const std::vector<plan::TaskFact>& TaskList::with(const plan::TaskWords& words) const {
    const std::lock_guard lock(mutex_);
    for (const auto& [known, tasks] : read_)
        if (known == &words || known->lists() == words.lists())
            return tasks;
    return read_.emplace_back(&words, plan::read_tasks(document_, plan_, words)).second;
}

} // namespace kehoach::rules

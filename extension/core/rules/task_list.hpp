// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/read_tasks.hpp"

#include <list>
#include <mutex>
#include <utility>
#include <vector>

namespace kehoach::rules {

/// The tasks of a plan, read once a check however many rules and profiles ask for them, from any thread.
class TaskList {
public:
    TaskList(const document::Document& document, const plan::Plan& plan)
        : document_(document), plan_(plan) {}
    /// Read with these words, which outlive the list.
    const std::vector<plan::TaskFact>& with(const plan::TaskWords& words) const;

private:
    const document::Document& document_;
    const plan::Plan& plan_;
    /// By words: rules of an office may have words of their own.
    mutable std::mutex mutex_; ///< of what was read
    mutable std::list<std::pair<const plan::TaskWords*, std::vector<plan::TaskFact>>> read_;
};

} // namespace kehoach::rules

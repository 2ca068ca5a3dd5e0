// SPDX-License-Identifier: MPL-2.0
#include "plan/task_gaps.hpp"

#include "text/words.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

namespace kehoach::plan {

namespace {

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

/// A task in a sentence wants a time only where a paper is to be sent to somebody, and nobody sets one for
/// that paper or for him who sends it.
class Times {
public:
    Times(const std::vector<TaskFact>& tasks, const text::Phrases& untimed) : untimed_(untimed) {
        for (const auto& task : tasks)
            if (is_timed(task)) {
                know(task.product);
                for (const auto& owner : task.owners)
                    know(owner.value);
            }
    }
    bool wants(const TaskFact& task) const {
        if (is_timed(task) || task.product.empty() || task.to.empty() ||
            known_.contains(text::fold(task.product)) || !untimed_.find(task.what).empty())
            return false;
        return std::ranges::none_of(
            task.owners, [this](const auto& owner) { return known_.contains(text::fold(owner.value)); });
    }

private:
    void know(std::string_view words) {
        if (written_.insert(words).second)
            known_.insert(text::fold(words));
    }

    const text::Phrases& untimed_;
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

} // namespace

TaskGaps task_gaps(const std::vector<TaskFact>& tasks, const text::Phrases& untimed) {
    const auto filled = filled_by(tasks);
    const bool nobody = tells_nobody(tasks);
    const Times times(tasks, untimed);
    TaskGaps gaps;
    const auto add = [&](std::size_t& of, std::size_t task) {
        ++of;
        gaps.first = gaps.first.value_or(task);
    };
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        const auto& task = tasks[i];
        if (task.owners.empty() && (task.in_table ? filled.owners : nobody && !is_own_report(task)))
            add(gaps.owners, i);
        if (task.in_table ? filled.times && !is_timed(task) : times.wants(task))
            add(gaps.times, i);
        if (task.in_table && filled.products && task.product.empty())
            add(gaps.products, i);
    }
    return gaps;
}

} // namespace kehoach::plan

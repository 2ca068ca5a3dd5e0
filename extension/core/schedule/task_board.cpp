// SPDX-License-Identifier: MPL-2.0
#include "schedule/task_board.hpp"

#include "plan/read_tasks.hpp"
#include "text/digest.hpp"
#include "text/first_letter.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace kehoach::schedule {

namespace {

using plan::TaskFact;

/// As written, for people read it as they wrote it.
std::string times_of(const plan::Plan& plan, const TaskFact& task) {
    std::string all = task.when;
    for (const auto at : task.deadlines) {
        const auto& [line, deadline] = plan.deadlines[at];
        const std::string_view text = plan.lines[line].text.text;
        const auto written = text::trim(text.substr(deadline.start, deadline.end - deadline.start));
        all += (all.empty() ? "" : "; ") + std::string(written);
    }
    return all;
}

std::optional<grammar::Date> day_of(const plan::Plan& plan, const TaskFact& task) {
    for (const auto at : task.deadlines)
        if (const auto day = grammar::last_day(plan.deadlines[at].deadline))
            return day;
    return std::nullopt;
}

} // namespace

std::vector<BoardRow> board_of(const plan::Plan& plan, const std::vector<TaskFact>& tasks) {
    std::vector<BoardRow> rows;
    std::map<std::string, int> times;
    for (const auto& task : tasks) {
        BoardRow row;
        row.cells = {text::with_capital_first(task.what), plan::joined_names(task.owners),
                     plan::joined_names(task.with), times_of(plan, task), task.product};
        row.day = day_of(plan, task);
        row.line = task.line;
        row.mark =
            document::in_hex(text::Digest().feed(text::letters_and_digits(text::fold(task.what))).value());
        if (const int before = times[row.mark]++; before > 0)
            row.mark += "_" + std::to_string(before + 1);
        rows.push_back(std::move(row));
    }
    return rows;
}

document::RowMerge merged(const std::vector<document::KeptRow>& kept, const std::vector<BoardRow>& fresh) {
    std::map<std::string, std::size_t> by_mark;
    for (std::size_t i = 0; i < fresh.size(); ++i)
        by_mark.emplace(fresh[i].mark, i);
    document::RowMerge merge;
    std::set<std::size_t> there;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const auto found = kept[i].mark.empty() ? by_mark.end() : by_mark.find(kept[i].mark);
        const bool by_hand = !kept[i].mark.empty() && document::version_of(kept[i].cells) != kept[i].version;
        merge.by_hand += by_hand ? 1 : 0;
        if (found != by_mark.end() && there.insert(found->second).second) {
            const bool differs = document::version_of(kept[i].cells) != fresh[found->second].version();
            merge.rows.push_back({i, found->second, !by_hand && differs});
        } else if (kept[i].mark.empty() || by_hand || kept[i].has_more) {
            merge.rows.push_back({i, std::nullopt, false});
        } else {
            merge.removed.push_back(i);
        }
    }
    for (std::size_t i = 0; i < fresh.size(); ++i) {
        if (there.contains(i))
            continue;
        // Behind the row of the task that stands before it in the plan.
        auto at = merge.rows.begin();
        for (auto row = merge.rows.begin(); row != merge.rows.end(); ++row)
            if (row->fresh && *row->fresh < i)
                at = row + 1;
        merge.rows.insert(at, {std::nullopt, i, true});
    }
    return merge;
}

std::vector<IcsEntry> ics_entries(const std::vector<BoardRow>& board, const std::string& plan_number) {
    std::vector<IcsEntry> entries;
    for (const auto& row : board) {
        if (!row.day || !row.day->complete())
            continue;
        IcsEntry entry{row.mark + "@kehoach.org", *row.day, row.cells[0], {}};
        if (!row.cells[1].empty())
            entry.summary = row.cells[1] + ": " + entry.summary;
        for (const auto& more : {row.cells[2], row.cells[3], row.cells[4], plan_number})
            if (!more.empty())
                entry.description += (entry.description.empty() ? "" : "\n") + more;
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace kehoach::schedule

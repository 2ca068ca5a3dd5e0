// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/linked_rows.hpp"
#include "plan/task_fact.hpp"
#include "schedule/ics.hpp"

#include <optional>
#include <string>
#include <vector>

namespace kehoach::schedule {

/// A row of the table of tasks; `mark` is the same as long as what is to be done is.
struct BoardRow : document::LinkedRow {
    std::optional<grammar::Date> day; ///< last day meant
    std::size_t line = 0;             ///< in Plan::lines
};

std::vector<BoardRow> board_of(const plan::Plan& plan, const std::vector<plan::TaskFact>& tasks);

/// The rows of a table made again.
document::RowMerge merged(const std::vector<document::KeptRow>& kept, const std::vector<BoardRow>& fresh);

/// Those with a day, for a calendar.
std::vector<IcsEntry> ics_entries(const std::vector<BoardRow>& board, const std::string& plan_number);

} // namespace kehoach::schedule

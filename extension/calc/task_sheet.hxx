// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/linked_rows.hpp"
#include "grammar/date.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <optional>
#include <string>
#include <vector>

namespace kehoach::calc {

/// What a workbook of tasks says besides the tasks.
struct TaskSheetWords {
    std::string title;
    std::vector<std::string> heads; ///< of the number and of the cells of a row
    std::string day_head, status_head, notice_head, place_head, own_head;
    std::vector<std::string> statuses; ///< the third is "done"
    std::string overdue, soon;         ///< soon: with # for how many days are left
    std::string plan_url;              ///< empty: the plan was never saved
};

/// Whether the workbook has a sheet that write_task_sheet made of the plan stored there.
bool has_task_sheet(const css::uno::Reference<css::frame::XModel>& workbook, const std::string& plan_url);

/// A row with its last day and the place of its sentence in office words.
struct TaskSheetRow {
    document::LinkedRow row;
    std::optional<grammar::Date> day;
    std::string where;
};

/// The rows that stand in the sheet of this plan; none where there is no such sheet.
std::vector<document::KeptRow> task_sheet_rows(const css::uno::Reference<css::frame::XModel>& workbook,
                                               const TaskSheetWords& words);

/// Tasks with a list of states and a column that tells what is overdue or due within seven days. In a
/// workbook that has such a sheet the rows are brought up to date: states, columns and rows that somebody
/// added, and cells that somebody changed, stay. One undo step.
void write_task_sheet(const css::uno::Reference<css::frame::XModel>& workbook, const TaskSheetWords& words,
                      const document::RowMerge& merge, const std::vector<TaskSheetRow>& rows);

} // namespace kehoach::calc

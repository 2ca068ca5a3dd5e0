// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calc/access.hxx"
#include "calc/task_sheet.hxx"

namespace kehoach::calc {

/// How a sheet of tasks looks: widths, lines, the list of states, colours of what is overdue or soon due, the
/// hidden column. `cells`: from the heads to the last row. `whole`: also what a person may have changed
/// since.
void dress_task_sheet(const Model& workbook, const Ref<css::sheet::XSpreadsheet>& sheet,
                      const TaskSheetWords& words, const Block& cells, bool whole);

} // namespace kehoach::calc

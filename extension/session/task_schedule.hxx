// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan.hpp"
#include "plan/task_gaps.hpp"
#include "schedule/task_board.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>
#include <vector>

namespace kehoach::session {

/// The tasks of an open plan as rows of a table.
struct TaskSchedule {
    document::Document document;
    plan::Plan plan;
    std::vector<schedule::BoardRow> rows;
    std::vector<document::Place> places; ///< of their sentences
    std::vector<std::string> where;      ///< the same in office words: mục III.1
    bool is_there = false;               ///< the table stands in the text already
    plan::TaskGaps gaps;                 ///< as the check counts them

    int dated() const; ///< rows for a calendar
};
/// Throws Refused("schedule.no-tasks") where the text gives nobody anything to do.
TaskSchedule task_schedule(const css::uno::Reference<css::uno::XComponentContext>& context,
                           const css::uno::Reference<css::frame::XModel>& model);

/// What came of it.
struct WrittenSchedule {
    bool inserted = false;
    int rows = 0, added = 0, changed = 0, removed = 0;
    int by_hand = 0; ///< rows that somebody has changed: they stay
};
/// {"what":"refreshed","rows":12,"added":1,"changed":2,"removed":0,"byHand":3}
std::string to_json(const WrittenSchedule& written);

/// The table in the text, as an appendix in the form of its regulation; where it stands already it is brought
/// up to date, and what somebody wrote there stays. One undo step. Throws Refused("schedule.changed") where
/// its heads are others now.
WrittenSchedule write_schedule(const css::uno::Reference<css::uno::XComponentContext>& context,
                               const css::uno::Reference<css::frame::XModel>& model,
                               const TaskSchedule& schedule);

/// A calendar file of the days in the plan; how many there are. Throws Refused("schedule.no-days") for none.
int store_calendar(const css::uno::Reference<css::uno::XComponentContext>& context,
                   const TaskSchedule& schedule, const std::string& url);

/// The open workbook that was made of this plan; null where there is none, or the plan was never stored.
css::uno::Reference<css::frame::XModel>
open_schedule_workbook(const css::uno::Reference<css::uno::XComponentContext>& context,
                       const css::uno::Reference<css::frame::XModel>& plan);

/// A new workbook to follow the tasks, or the one made before, brought up to date.
css::uno::Reference<css::frame::XModel>
schedule_workbook(const css::uno::Reference<css::uno::XComponentContext>& context,
                  const css::uno::Reference<css::frame::XModel>& plan, const TaskSchedule& schedule,
                  const css::uno::Reference<css::frame::XModel>& workbook, bool visible);

} // namespace kehoach::session

// SPDX-License-Identifier: MPL-2.0
#include "session/task_schedule.hxx"

#include "calc/task_sheet.hxx"
#include "office/gate.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "plan/gazetteer_words.hpp"
#include "plan/read_tasks.hpp"
#include "session/clock.hxx"
#include "session/insert_part.hxx"
#include "session/library.hxx"
#include "session/new_document.hxx"
#include "session/place_names.hxx"
#include "session/store.hxx"
#include "session/told_roles.hxx"
#include "writer/marked_table.hxx"
#include "writer/snapshot.hxx"
#include "writer/task_table.hxx"
#include "writer/text_step.hxx"

#include <algorithm>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <com/sun/star/frame/Desktop.hpp>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Model = css::uno::Reference<css::frame::XModel>;

/// Keys of the columns of the form that the table is made like, number and cells of a row in their order; how
/// wide they are in a text.
struct OurColumn {
    const char* key;
    double width_mm;
};
constexpr OurColumn our_columns[] = {{"no", 10},   {"task", 54}, {"owner", 28},
                                     {"with", 28}, {"day", 24},  {"product", 22}};

/// The form of the package with these columns (data/forms/task-progress.json).
form::FormSpec form_of_tasks(const Library& data) {
    const auto found = std::ranges::find(data.forms, std::string("task-progress"), &form::FormSpec::id);
    if (found == data.forms.end())
        throw office::Refused("schedule.no-form");
    return *found;
}

std::vector<form::Column> text_columns(const form::FormSpec& form) {
    std::vector<form::Column> columns;
    for (const auto& [key, width] : our_columns) {
        const auto found = std::ranges::find(form.columns, std::string(key), &form::Column::key);
        if (found == form.columns.end())
            throw office::Refused("schedule.no-form");
        columns.push_back(*found);
        columns.back().width_mm = width;
        if (columns.back().kind != form::ColumnKind::ordinal && columns.back().kind != form::ColumnKind::key)
            columns.back().kind = form::ColumnKind::text;
    }
    return columns;
}

std::vector<std::string> heads_of(const std::vector<form::Column>& columns) {
    std::vector<std::string> heads;
    for (const auto& column : columns)
        heads.push_back(column.title);
    return heads;
}

class Writing {
public:
    Writing(const Context& context, const Model& model, const TaskSchedule& schedule)
        : context_(context), model_(model), schedule_(schedule), form_(form_of_tasks(*library(context))) {
        form_.columns = text_columns(form_);
        form_.rows.free = static_cast<int>(schedule.rows.size());
        form_.total.clear();
    }

    WrittenSchedule write() {
        writer::TextStep scope(model_, office::ustring(office::string(context_, "schedule.undo")));
        const auto table = writer::marked_text_table(model_, plan::task_table_mark);
        const auto written = table.is() ? refresh(table) : insert();
        writer::mark_sentences(model_, linked(), schedule_.places);
        return written;
    }

private:
    WrittenSchedule refresh(const css::uno::Reference<css::text::XTextTable>& at) const {
        writer::TaskTable table(model_, at, heads_of(form_.columns));
        const auto merge = schedule::merged(table.rows(), schedule_.rows);
        WrittenSchedule written;
        for (const auto& row : merge.rows) {
            written.added += row.kept ? 0 : 1;
            written.changed += row.kept && row.write ? 1 : 0;
        }
        written.rows = static_cast<int>(merge.rows.size());
        written.removed = static_cast<int>(merge.removed.size());
        written.by_hand = merge.by_hand;
        table.carry_out(merge, linked());
        return written;
    }

    std::vector<document::LinkedRow> linked() const { return {schedule_.rows.begin(), schedule_.rows.end()}; }

    WrittenSchedule insert() const {
        const auto grid = form::layout(form_);
        FilledIn filled{{}, plan::task_table_mark};
        const int first = grid.body_first - grid.header_first; // in the table
        for (std::size_t row = 0; row < schedule_.rows.size(); ++row)
            for (std::size_t cell = 0; cell < document::linked_cells; ++cell)
                filled.texts[{first + static_cast<int>(row), static_cast<int>(cell) + 1}] =
                    schedule_.rows[row].cells.at(cell);
        plan::PlanSpec spec;
        spec.appendices = {form_};
        insert_appendix(context_, model_, spec, filled);
        const auto table = writer::marked_text_table(model_, plan::task_table_mark);
        if (table.is())
            writer::TaskTable(model_, table, heads_of(form_.columns)).link(linked());
        const int rows = static_cast<int>(schedule_.rows.size());
        return {true, rows, rows, 0, 0, 0};
    }

    const Context& context_;
    const Model& model_;
    const TaskSchedule& schedule_;
    form::FormSpec form_;
};

} // namespace

int TaskSchedule::dated() const {
    return static_cast<int>(
        std::ranges::count_if(rows, [](const auto& row) { return row.day && row.day->complete(); }));
}

TaskSchedule task_schedule(const Context& context, const Model& model) {
    office::require_writer(model);
    TaskSchedule made;
    made.document = writer::snapshot(model);
    made.plan = recognised(model, made.document);
    const plan::TaskWords words(library(context)->gazetteer);
    const auto tasks = plan::read_tasks(made.document, made.plan, words);
    if (tasks.empty())
        throw office::Refused("schedule.no-tasks");
    made.rows = schedule::board_of(made.plan, tasks);
    const auto& gazetteer = library(context)->gazetteer;
    made.gaps =
        plan::task_gaps(tasks, text::Phrases(plan::words_of(plan::terms_of(gazetteer, "untimed-work"))));
    const PlaceNames names(context, made.document, made.plan);
    for (const auto& row : made.rows) {
        made.places.push_back(plan::place_of_line(made.document, made.plan, row.line));
        made.where.push_back(names.of(made.places.back()));
    }
    made.is_there = writer::marked_text_table(model, plan::task_table_mark).is();
    return made;
}

std::string to_json(const WrittenSchedule& written) {
    return boost::json::serialize(boost::json::object{{"what", written.inserted ? "inserted" : "refreshed"},
                                                      {"rows", written.rows},
                                                      {"added", written.added},
                                                      {"changed", written.changed},
                                                      {"removed", written.removed},
                                                      {"byHand", written.by_hand}});
}

WrittenSchedule write_schedule(const Context& context, const Model& model, const TaskSchedule& schedule) {
    office::require_editable(model);
    return Writing(context, model, schedule).write();
}

int store_calendar(const Context& context, const TaskSchedule& schedule, const std::string& url) {
    const auto& number = schedule.plan.components.number;
    const auto entries = schedule::ics_entries(schedule.rows, number ? number->at.value : std::string());
    if (entries.empty())
        throw office::Refused("schedule.no-days");
    const auto& subject = schedule.plan.components.subject;
    store_bytes(context, office::ustring(url),
                schedule::to_ics(entries, subject ? subject->value : std::string(), today()));
    return static_cast<int>(entries.size());
}

Model open_schedule_workbook(const Context& context, const Model& plan) {
    const auto url = office::utf8(plan->getURL());
    const auto all = css::frame::Desktop::create(context)->getComponents()->createEnumeration();
    while (!url.empty() && all->hasMoreElements()) {
        const Model model(all->nextElement(), css::uno::UNO_QUERY);
        if (model.is() && office::is_calc(model) && calc::has_task_sheet(model, url))
            return model;
    }
    return {};
}

Model schedule_workbook(const Context& context, const Model& plan, const TaskSchedule& schedule,
                        const Model& workbook, bool visible) {
    const auto form = form_of_tasks(*library(context));
    const auto words = [&](const char* key) { return office::string(context, key); };
    calc::TaskSheetWords says;
    says.title = form.title;
    says.heads = heads_of(text_columns(form));
    for (const auto& column : form.columns)
        if (column.kind == form::ColumnKind::choice) {
            says.status_head = column.title;
            says.statuses = column.choices;
        }
    says.day_head = words("schedule.head.day");
    says.notice_head = words("schedule.head.notice");
    says.place_head = words("schedule.head.place");
    says.own_head = words("schedule.head.own");
    says.overdue = words("schedule.overdue");
    says.soon = words("schedule.soon");
    says.plan_url = office::utf8(plan->getURL());
    const auto target = workbook.is() ? workbook : new_document(context, Application::calc, visible);
    std::vector<calc::TaskSheetRow> rows;
    for (std::size_t i = 0; i < schedule.rows.size(); ++i)
        rows.push_back({schedule.rows[i], schedule.rows[i].day, schedule.where[i]});
    const auto kept =
        workbook.is() ? calc::task_sheet_rows(workbook, says) : std::vector<document::KeptRow>();
    calc::write_task_sheet(target, says, schedule::merged(kept, schedule.rows), rows);
    if (!workbook.is())
        forget_undo(target);
    return target;
}

} // namespace kehoach::session

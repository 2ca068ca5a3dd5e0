// SPDX-License-Identifier: MPL-2.0
#include "faces/board_asked.hxx"

#include "faces/file_dialog.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "schedule/typed_deadline.hpp"
#include "session/clock.hxx"
#include "session/kept_units.hxx"
#include "session/library.hxx"
#include "text/words.hpp"

#include <algorithm>
#include <utility>

namespace kehoach::faces {

std::string typed_day(const std::string& typed) {
    if (text::trim(typed).empty())
        return {};
    auto day = schedule::day_in(typed);
    if (day && day->year == 0)
        day->year = session::today().year;
    if (!day || !day->complete() || !grammar::is_valid(*day) || !schedule::impossible_in(typed).empty())
        throw office::Refused("board.no-day", {{"day", typed}});
    return grammar::iso(*day);
}

BoardAsked::BoardAsked(const Call& call, Dialog& dialog, session::ReceiptBoard& board)
    : call_(call), dialog_(dialog), board_(board) {
    dialog_.on_leave("deadline", [this] { attempt([this] { take_deadline(); }); });
    dialog_.on_choose("form", [this] { show_deadlines(); });
    dialog_.on_leave("units", [this] { attempt([this] { show_said(typed()); }); });
    dialog_.on_press("plan", [this] { attempt([this] { take_plan(); }); });
    dialog_.on_press("sheet", [this] { attempt([this] { take_sheet(); }); });
    dialog_.on_press("last", [this] { attempt([this] { take_last(); }); });
    dialog_.on_choose("files", [this] { show_whose(); });
    dialog_.on_press("give", [this] { attempt([this] { take_whose(); }); });
}

void BoardAsked::attempt(const std::function<void()>& action) {
    try {
        action();
    } catch (const office::Refused& why) {
        dialog_.set_label("fault", office::string(call_.context, why.key, why.arguments));
    }
}

void BoardAsked::show() {
    dialog_.set_value("units", form::lines_of(returns::listed(returns::listed_units(board_.memory()), 0),
                                              session::library(call_.context)->table_words));
    lines_ = dialog_.value("units");
    dialog_.set_value("report", board_.memory().report);
    const int chosen = std::max(0, dialog_.choice("form"));
    std::vector<std::string> forms;
    for (const form::FormNames& form : board_.forms())
        forms.push_back(form.sheet);
    forms.push_back(office::string(call_.context, "dialog.board.of-report"));
    dialog_.set_items("form", forms);
    dialog_.choose("form", std::min(chosen, static_cast<int>(forms.size()) - 1));
    show_deadlines();
    dialog_.set_items("files", {});
    show_files();
}

const returns::ReturnFile* BoardAsked::file() const {
    const auto all = board_.files();
    const auto at = static_cast<std::size_t>(dialog_.choice("files"));
    return at < all.size() ? all[at] : nullptr;
}

/// What was chosen stays, where the list stands as it did.
void BoardAsked::show_files() {
    const int chosen = std::max(0, dialog_.choice("files"));
    std::vector<std::string> lines;
    for (const returns::ReturnFile* const one : board_.files())
        lines.push_back(office::string(call_.context,
                                       one->unit.empty() ? "dialog.board.file.unknown"
                                       : one->unit_sure  ? "dialog.board.file.of"
                                                         : "dialog.board.file.unsure",
                                       {{"file", one->path}, {"unit", one->unit}}));
    dialog_.set_items("files", lines);
    dialog_.choose("files", std::min(chosen, static_cast<int>(lines.size()) - 1));
    dialog_.set_items("whose", board_.board().units);
    show_whose();
}

void BoardAsked::show_whose() {
    const auto* const chosen = file();
    for (const char* const field : {"files", "whose", "give"})
        dialog_.enable(field, chosen != nullptr);
    dialog_.set_value("whose", chosen == nullptr ? std::string() : chosen->unit);
}

/// Only on a person's word: what is proposed for a file is not yet said.
void BoardAsked::take_whose() {
    const std::string unit(text::trim(dialog_.value("whose")));
    const auto* const chosen = file();
    if (chosen == nullptr || unit.empty())
        throw office::Refused("data.expected.text");
    const std::string path = chosen->path;
    take();
    board_.give(path, unit);
    dialog_.set_label("fault", office::string(call_.context, "board.given", {{"file", path}, {"unit", unit}}));
    show_files();
}

void BoardAsked::show_deadlines() {
    const auto& deadlines = board_.memory().deadlines;
    const auto at = static_cast<std::size_t>(std::max(0, dialog_.choice("form")));
    const auto found =
        deadlines.find(at < board_.forms().size() ? board_.board().columns[at].key : returns::report_column);
    dialog_.set_value("deadline",
                      found == deadlines.end() ? std::string() : session::ResultWords::day(found->second));
}

void BoardAsked::take_deadline() {
    const auto at = static_cast<std::size_t>(std::max(0, dialog_.choice("form")));
    const std::string key =
        at < board_.forms().size() ? board_.board().columns[at].key : std::string(returns::report_column);
    board_.set_deadline(key, typed_day(dialog_.value("deadline")));
    dialog_.set_label("fault", {});
}

void BoardAsked::take() {
    take_deadline();
    board_.set_report(std::string(text::trim(dialog_.value("report"))));
    const std::string lines = dialog_.value("units");
    if (lines == lines_)
        return;
    const auto list = typed();
    if (!list.twice.empty() && std::exchange(said_of_, lines) != lines)
        throw office::Refused("unit-list.twice", {{"units", list.twice.front()}});
    board_.ask(list);
    lines_ = lines;
}

form::UnitList BoardAsked::typed() const {
    return session::typed_units(call_.context, dialog_.value("units"), board_.forms().size());
}

void BoardAsked::show_said(const form::UnitList& list) {
    std::string said;
    for (const std::string& line : session::said_of(call_.context, list))
        said += (said.empty() ? "" : "\n") + line;
    dialog_.set_label("fault", said);
}

void BoardAsked::take_sheet() {
    const std::string url = ask_units_file(call_.context);
    if (url.empty())
        return;
    const auto list = session::units_in_file(call_.context, url, board_.forms());
    board_.set_report(std::string(text::trim(dialog_.value("report"))));
    board_.ask(list);
    show();
    show_said(list);
}

void BoardAsked::take_last() {
    const auto list = session::last_units(call_.context);
    if (list.units.empty())
        throw office::Refused("unit-list.no-last");
    board_.set_report(std::string(text::trim(dialog_.value("report"))));
    board_.ask(list);
    show();
    dialog_.set_label("fault", {});
}

void BoardAsked::take_plan() {
    take();
    session::PlanAsks plan;
    try {
        plan = session::plan_asks(call_.context, call_.model, board_.forms(), {});
    } catch (const office::Refused& why) {
        if (why.key != "returns.no-plan")
            throw;
        const std::string url = ask_plan_file(call_.context);
        if (url.empty())
            return;
        plan = session::plan_asks(call_.context, call_.model, board_.forms(), url);
    }
    board_.ask_as(plan);
    show();
    const auto days = std::ranges::count_if(plan.deadlines.forms, [](const auto& day) { return day.has_value(); }) +
                      (plan.deadlines.report ? 1 : 0);
    dialog_.set_label("fault", office::string(call_.context, "board.plan-read",
                                              {{"plan", plan.name},
                                               {"units", std::to_string(plan.units.units.size())},
                                               {"days", std::to_string(days)}}));
}

} // namespace kehoach::faces

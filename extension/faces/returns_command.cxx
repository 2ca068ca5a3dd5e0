// SPDX-License-Identifier: MPL-2.0
#include "faces/returns_command.hxx"

#include "calc/unit.hxx"
#include "faces/message.hxx"
#include "faces/progress.hxx"
#include "faces/returns_dialog.hxx"
#include "office/file_name.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/kept_units.hxx"

namespace kehoach::faces {
namespace {

session::ReturnsWanted wanted_of(const Call& call, const std::vector<form::FormNames>& forms) {
    session::ReturnsWanted wanted;
    if (call.has("Table"))
        wanted.list = session::units_in_cells(call.context, calc::texts_of(call.model, call.text("Table")), forms);
    std::string lines;
    for (const std::string& unit : call.texts("Units"))
        lines += unit + "\n";
    if (!call.has("Table"))
        wanted.list = session::typed_units(call.context, lines, forms.size());
    const std::string format = call.has("Format") ? call.text("Format") : "xlsx";
    if (format != "xlsx" && format != "ods")
        throw office::Refused("returns.format", {{"format", format}});
    wanted.folder = call.text("Folder");
    wanted.ods = format == "ods";
    wanted.marks = call.flag("Accents", false);
    wanted.zip = call.flag("Zip", false);
    return wanted;
}

template<typename Names>
std::string joined(const Names& names) {
    std::string all;
    for (const std::string& name : names)
        all += (all.empty() ? "" : ", ") + name;
    return all;
}

/// What was written where, and what is otherwise in the files than on the sender's screen.
std::string told(const Call& call, const ReturnsAnswer& answer, const session::ReturnsMade& made) {
    const auto& plan = answer.plan;
    std::string said = office::string(call.context, plan.zip.empty() ? "returns.done" : "returns.done.zip",
                                      {{"count", std::to_string(plan.files.size())},
                                       {"file", office::file_name(plan.zip)},
                                       {"folder", answer.wanted.folder}});
    const auto add = [&](const char* key, const char* argument, const auto& names) {
        if (!names.empty())
            said += "\n" + office::string(call.context, key, {{argument, joined(names)}});
    };
    add("returns.idle", "units", plan.idle);
    add("returns.values", "cells", made.values);
    add("returns.shown", "sheets", made.shown);
    add("returns.passwords", "sheets", made.passwords);
    return said;
}

/// Nothing where the person broke it off.
std::optional<session::ReturnsMade> made(const Call& call, const ReturnsAnswer& answer) {
    try {
        session::ReturnsMade made;
        with_progress(call.context, call.frame, "returns.making", "returns.making.said", [&] {
            made = session::make_returns(call.context, call.model, answer.wanted, answer.plan);
        });
        return made;
    } catch (const office::Refused& why) {
        if (why.key != "session.cancelled")
            throw;
        return std::nullopt;
    }
}

css::uno::Any ask_and_make(const Call& call) {
    auto answer = ask_returns_to_make(call);
    std::optional<session::ReturnsMade> done;
    while (answer && !(done = made(call, *answer)))
        answer = ask_returns_to_make(call, answer, "returns.cancelled");
    if (!answer)
        return {};
    show_message(call.context, call.frame, Mood::information, told(call, *answer, *done));
    return css::uno::Any(
        office::ustring(session::to_json(answer->wanted.list, answer->plan, *done, session::forms_to_send(call.model))));
}

} // namespace

css::uno::Any make_returns(const Call& call) {
    if (call.interactive)
        return ask_and_make(call);
    const auto forms = session::forms_to_send(call.model);
    const auto wanted = wanted_of(call, forms);
    const auto plan = session::plan_returns(call.context, call.model, wanted);
    if (!plan.existing.empty() && !call.flag("Overwrite", false))
        throw office::Refused("returns.there-already", {{"files", joined(plan.existing)}});
    const auto made = session::make_returns(call.context, call.model, wanted, plan);
    return css::uno::Any(office::ustring(session::to_json(wanted.list, plan, made, forms)));
}

} // namespace kehoach::faces

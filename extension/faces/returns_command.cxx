// SPDX-License-Identifier: MPL-2.0
#include "faces/returns_command.hxx"

#include "calc/unit.hxx"
#include "faces/message.hxx"
#include "faces/progress.hxx"
#include "faces/returns_dialog.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/library.hxx"

namespace kehoach::faces {
namespace {

session::ReturnsWanted wanted_of(const Call& call, const std::vector<form::FormNames>& forms) {
    session::ReturnsWanted wanted;
    if (call.has("Table"))
        wanted.list = form::units_in(calc::texts_of(call.model, call.text("Table")), forms,
                                     session::library(call.context)->table_words);
    std::string lines;
    for (const std::string& unit : call.texts("Units"))
        lines += unit + "\n";
    if (!call.has("Table"))
        wanted.list = form::units_in(lines, forms.size());
    const std::string format = call.has("Format") ? call.text("Format") : "xlsx";
    if (format != "xlsx" && format != "ods")
        throw office::Refused("returns.format", {{"format", format}});
    wanted.folder = call.text("Folder");
    wanted.ods = format == "ods";
    wanted.marks = call.flag("Accents", false);
    wanted.zip = call.flag("Zip", false);
    return wanted;
}

std::string joined(const std::vector<std::string>& names) {
    std::string all;
    for (const std::string& name : names)
        all += (all.empty() ? "" : ", ") + name;
    return all;
}

css::uno::Any ask_and_make(const Call& call) {
    const auto answer = ask_returns_to_make(call);
    if (!answer)
        return {};
    const auto& plan = answer->plan;
    with_progress(call.context, call.frame, "returns.making", "returns.making.said",
                  [&] { session::make_returns(call.context, call.model, answer->wanted, plan); });
    std::string said =
        office::string(call.context, plan.zip.empty() ? "returns.done" : "returns.done.zip",
                       {{"count", std::to_string(plan.files.size())}, {"folder", answer->wanted.folder}});
    if (!plan.idle.empty())
        said += "\n" + office::string(call.context, "returns.idle", {{"units", joined(plan.idle)}});
    show_message(call.context, call.frame, Mood::information, said);
    return css::uno::Any(office::ustring(session::to_json(plan, session::forms_to_send(call.model))));
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
    session::make_returns(call.context, call.model, wanted, plan);
    return css::uno::Any(office::ustring(session::to_json(plan, forms)));
}

} // namespace kehoach::faces

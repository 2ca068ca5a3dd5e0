// SPDX-License-Identifier: MPL-2.0
#include "faces/folder_command.hxx"

#include "faces/file_dialog.hxx"
#include "faces/progress.hxx"
#include "office/file_name.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "plan/analysis.hpp"
#include "session/cancel.hxx"
#include "session/folder_workbook.hxx"

namespace kehoach::faces {
namespace {

std::optional<plan::Stage> stage_of(const Call& call) {
    if (!call.has("Stage"))
        return std::nullopt;
    const auto stage = plan::stage_of(call.text("Stage"));
    if (!stage)
        throw office::Refused("command.stage", {{"stage", call.text("Stage")}});
    return stage;
}

session::CheckedFolder checked(const Call& call, const std::string& folder) {
    session::CheckedFolder made;
    if (!call.interactive) {
        const session::Cancellable working(call.model);
        return session::check_folder(call.context, folder, stage_of(call), [](auto...) {});
    }
    with_progress(call.context, call.frame, "folder.checking", "dialog.progress.said", [&](const Tell& tell) {
        made = session::check_folder(call.context, folder, {},
                                     [&](std::size_t at, std::size_t of, const std::string& url) {
                                         tell(office::string(call.context, "folder.checking.said",
                                                             {{"at", std::to_string(at)},
                                                              {"of", std::to_string(of)},
                                                              {"file", office::file_name(url)}}),
                                              static_cast<double>(at - 1) / static_cast<double>(of));
                                     });
    });
    return made;
}

} // namespace

css::uno::Any check_folder(const Call& call) {
    auto folder = call.text("Folder");
    if (call.interactive && folder.empty() &&
        (folder = ask_folder(call.context, "folder.choose", usual_folder(call.context))).empty())
        return {};
    if (folder.empty())
        throw office::Refused("option.missing", {{"name", "Folder"}});
    const auto made = checked(call, folder);
    if (made.files.empty())
        throw office::Refused("session.cancelled");
    return css::uno::Any(session::folder_workbook(call.context, made, call.flag("Visible", true)));
}

} // namespace kehoach::faces

// SPDX-License-Identifier: MPL-2.0
#include "faces/welcome.hxx"

#include "faces/dialog.hxx"
#include "office/refused.hxx"

namespace kehoach::faces {
namespace {

/// Button and command. A new form makes a workbook of its own, so that a text is no reason to refuse it.
constexpr std::pair<const char*, const char*> to_try[] = {
    {"plan", "NewPlan"}, {"check", "Check"}, {"form", "NewForm"}};

/// The command that was chosen; none where the person goes on.
const Command* chosen(const Call& call) {
    Dialog dialog(call.context, call.frame, "WelcomeDialog");
    const Command* command = nullptr;
    for (const auto& [button, name] : to_try)
        dialog.on_press(button, [&dialog, &command, name = name] {
            command = find_command(name);
            dialog.end();
        });
    dialog.run();
    return command;
}

} // namespace

void welcome(const Call& call) {
    const Command* const command = chosen(call);
    if (command == nullptr)
        return;
    Command anywhere = *command;
    anywhere.application = Application::any;
    execute(anywhere, {call.context, call.frame, call.model, {}, true});
    throw office::Refused("session.cancelled");
}

} // namespace kehoach::faces

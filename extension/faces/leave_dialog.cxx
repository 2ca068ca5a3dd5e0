// SPDX-License-Identifier: MPL-2.0
#include "faces/leave_dialog.hxx"

#include "faces/dialog.hxx"
#include "office/strings.hxx"

namespace kehoach::faces {

Leaving ask_leave(const css::uno::Reference<css::uno::XComponentContext>& context,
                  const css::uno::Reference<css::frame::XFrame>& frame, Closed what) {
    Dialog dialog(context, frame, "LeaveDialog");
    if (what == Closed::office) {
        dialog.set_title(office::string(context, "dialog.leave.office.title"));
        dialog.set_label("question", office::string(context, "dialog.leave.office.question"));
        dialog.set_label("save", office::string(context, "dialog.leave.office.save"));
        dialog.set_topic("start.html#office");
    }
    auto answer = Leaving::stay;
    const auto end_with = [&](Leaving leaving) {
        return [&, leaving] {
            answer = leaving;
            dialog.end();
        };
    };
    dialog.on_press("save", end_with(Leaving::save));
    dialog.on_press("discard", end_with(Leaving::discard));
    dialog.run();
    return answer;
}

} // namespace kehoach::faces

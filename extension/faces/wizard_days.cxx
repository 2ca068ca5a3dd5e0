// SPDX-License-Identifier: MPL-2.0
#include "faces/wizard_days.hxx"

#include "office/strings.hxx"
#include "schedule/typed_deadline.hpp"
#include "session/library.hxx"

namespace kehoach::faces {

std::string day_off_said(const css::uno::Reference<css::uno::XComponentContext>& context,
                         const std::string& deadline) {
    const auto off = schedule::day_off_in(deadline, session::library(context)->calendar);
    if (!off)
        return {};
    const auto& name = office::language(context) == "vi" ? off->vi : off->en;
    return office::string(
        context, "dialog.wizard.task.off",
        {{"date", off->date},
         {"reason", name.empty() ? office::string(context, "deadline.weekday.sunday") : name}});
}

} // namespace kehoach::faces

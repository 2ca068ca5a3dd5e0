// SPDX-License-Identifier: MPL-2.0
#include "faces/wizard_days.hxx"

#include "office/strings.hxx"
#include "schedule/typed_deadline.hpp"
#include "session/library.hxx"

namespace kehoach::faces {

std::string day_off_said(const css::uno::Reference<css::uno::XComponentContext>& context,
                         const std::string& deadline) {
    const auto date = schedule::day_in(deadline);
    if (!date)
        return {};
    constexpr unsigned sunday = 7;
    const auto day = session::library(context)->calendar.day(*date);
    if (day.kind != schedule::DayKind::holiday && schedule::weekday(*date) != sunday)
        return {};
    const auto& name = office::language(context) == "vi" ? day.vi : day.en;
    return office::string(
        context, "dialog.wizard.task.off",
        {{"date", grammar::short_date(*date)},
         {"reason", name.empty() ? office::string(context, "deadline.weekday.sunday") : name}});
}

} // namespace kehoach::faces

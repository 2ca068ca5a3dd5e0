// SPDX-License-Identifier: MPL-2.0
#include "faces/figures_command.hxx"

#include "faces/message.hxx"
#include "faces/places_dialog.hxx"
#include "faces/repair_dialog.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/refresh_figures.hxx"

#include <algorithm>

namespace kehoach::faces {
namespace {

using session::FigureChange;
using session::FigureRefresh;

/// Those named by the argument; without it what nobody wrote over.
std::vector<std::size_t> named(const Call& call, const FigureRefresh& refresh) {
    const auto names = call.texts("Confirm");
    const auto is_named = [&](const std::string& id) { return std::ranges::find(names, id) != names.end(); };
    std::vector<std::size_t> chosen;
    for (std::size_t at = 0; at < refresh.changes().size(); ++at)
        if (call.has("Confirm") ? is_named("all") || is_named(std::to_string(at + 1))
                                : !refresh.changes()[at].by_hand)
            chosen.push_back(at);
    return chosen;
}

std::string lines(const std::vector<std::string>& sentences) {
    std::string all;
    for (const std::string& one : sentences)
        all += (all.empty() ? "" : "\n") + one;
    return all;
}

std::optional<std::vector<std::size_t>> asked(const Call& call, const FigureRefresh& refresh) {
    std::vector<RepairChoice> choices;
    for (const FigureChange& one : refresh.changes())
        choices.push_back({.id = std::to_string(choices.size()),
                           .what = office::string(call.context, one.by_hand ? "figures.row.by-hand" : "figures.row",
                                                  {{"place", refresh.place(one)}, {"words", one.before}}),
                           .change = office::string(call.context, "figures.row.change",
                                                    {{"before", one.place.excerpt},
                                                     {"after", one.now},
                                                     {"cell", one.cell},
                                                     {"file", one.file}}),
                           .ticked = !one.by_hand,
                           .in_all = !one.by_hand});
    const auto chosen = ask_repairs(call.context, call.frame, std::move(choices), lines(refresh.left()),
                                    {.title = "figures.title",
                                     .intro = "figures.intro",
                                     .ok = "figures.ok",
                                     .topic = "returns.html#figures"});
    return chosen ? std::optional(positions_of(*chosen)) : std::nullopt;
}

} // namespace

css::uno::Any refresh_figures(const Call& call) {
    FigureRefresh refresh(call.context, call.model);
    if (call.flag("DryRun", false))
        return css::uno::Any(office::ustring(refresh.json()));
    if (call.interactive && refresh.changes().empty()) {
        std::string said = office::string(call.context, refresh.count() == 0 && refresh.left().empty()
                                                            ? "figures.none"
                                                            : "figures.same");
        if (!refresh.left().empty())
            said += "\n\n" + lines(refresh.left());
        show_message(call.context, call.frame, Mood::information, said);
        return css::uno::Any(office::ustring(refresh.json()));
    }
    const auto chosen = call.interactive ? asked(call, refresh) : std::optional(named(call, refresh));
    if (!chosen)
        return {};
    const auto made = refresh.make(*chosen);
    if (call.interactive)
        show_places(call.context, call.frame, call.model, made);
    return css::uno::Any(office::ustring(made.json));
}

} // namespace kehoach::faces

// SPDX-License-Identifier: MPL-2.0
#include "faces/follow_command.hxx"

#include "faces/message.hxx"
#include "faces/repair_dialog.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/follow.hxx"

#include <algorithm>

namespace kehoach::faces {
namespace {

std::vector<std::size_t> chosen_of(const Call& call, const session::Follow& follow) {
    const auto named = call.texts("Confirm");
    const auto is_named = [&](const std::string& id) { return std::ranges::find(named, id) != named.end(); };
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < follow.changes().size(); ++i)
        if (call.has("Confirm") ? is_named("all") || is_named(std::to_string(i + 1))
                                : follow.changes()[i].sure)
            chosen.push_back(i);
    return chosen;
}

std::string lines(const std::vector<std::string>& sentences) {
    std::string all;
    for (const auto& one : sentences)
        all += (all.empty() ? "" : "\n") + one;
    return all;
}

std::optional<std::vector<std::size_t>> ask(const Call& call, const session::Follow& follow) {
    const auto words = [&](const std::string& key, const office::Refused::Arguments& arguments) {
        return office::string(call.context, key, arguments);
    };
    std::vector<RepairChoice> choices;
    for (std::size_t i = 0; i < follow.changes().size(); ++i) {
        const auto& one = follow.changes()[i];
        choices.push_back(
            {std::to_string(i),
             words("old.row", {{"place", follow.place(one)}, {"fact", words("facts.name." + one.fact, {})}}),
             words("dialog.repair.change", {{"before", one.before}, {"after", one.after}}), one.sure});
    }
    const auto chosen = ask_repairs(call.context, call.frame, std::move(choices), lines(follow.left()),
                                    {"follow.title", "follow.intro", "follow.ok"});
    return chosen ? std::optional(positions_of(*chosen)) : std::nullopt;
}

} // namespace

css::uno::Any update_facts(const Call& call) {
    const session::Follow follow(call.context, call.model);
    if (call.flag("DryRun", false))
        return css::uno::Any(office::ustring(session::to_json(follow)));
    if (call.interactive && follow.changes().empty()) {
        auto said = office::string(call.context, "follow.nothing");
        if (const auto left = lines(follow.left()); !left.empty())
            said += "\n\n" + left;
        show_message(call.context, call.frame, Mood::information, said);
        return {};
    }
    const auto chosen = call.interactive ? ask(call, follow) : std::optional(chosen_of(call, follow));
    return chosen ? css::uno::Any(office::ustring(session::to_json(follow.make(*chosen)))) : css::uno::Any();
}

} // namespace kehoach::faces

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

struct Wish {
    std::vector<std::size_t> changes;
    bool forms = false;
};

/// The row for workbooks beside the plan is no position in the list.
constexpr const char* forms_row = "forms";

std::optional<Wish> ask(const Call& call, const session::Follow& follow, std::size_t workbooks) {
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
    if (workbooks > 0)
        choices.push_back({forms_row, words("follow.forms", {}),
                           words("follow.workbooks", {{"count", std::to_string(workbooks)}}), true});
    auto chosen = ask_repairs(call.context, call.frame, std::move(choices), lines(follow.left()),
                              {.title = "follow.title",
                               .intro = "follow.intro",
                               .ok = "follow.ok",
                               .topic = "drafting.html#issue"});
    if (!chosen)
        return std::nullopt;
    const bool forms = std::erase(chosen->ids, forms_row) > 0;
    return Wish{positions_of(*chosen), forms};
}

} // namespace

css::uno::Any update_facts(const Call& call) {
    const session::Follow follow(call.context, call.model);
    if (call.flag("DryRun", false))
        return css::uno::Any(office::ustring(session::to_json(follow)));
    const std::size_t workbooks = call.interactive ? follow.workbooks() : 0;
    if (call.interactive && follow.changes().empty() && workbooks == 0) {
        auto said = office::string(call.context, "follow.nothing");
        if (const auto left = lines(follow.left()); !left.empty())
            said += "\n\n" + left;
        show_message(call.context, call.frame, Mood::information, said);
        return {};
    }
    const auto wish = call.interactive
                          ? ask(call, follow, workbooks)
                          : std::optional(Wish{chosen_of(call, follow), call.flag("Forms", false)});
    return wish ? css::uno::Any(office::ustring(session::to_json(follow.make(wish->changes, wish->forms))))
                : css::uno::Any();
}

} // namespace kehoach::faces

// SPDX-License-Identifier: MPL-2.0
#include "faces/outline_commands.hxx"

#include "faces/places_dialog.hxx"
#include "faces/repair_dialog.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/outline.hxx"

#include <numeric>

namespace kehoach::faces {
namespace {

/// Without a number: where the cursor stands.
int paragraph_of(const Call& call) {
    return call.number("Paragraph", -1);
}

/// Nothing is said where no place speaks of a number that is another one now.
css::uno::Any told(const Call& call, const session::Reformed& reformed) {
    if (call.interactive && !reformed.places.empty())
        show_places(call.context, call.frame, call.model, reformed);
    return css::uno::Any(office::ustring(reformed.json));
}

std::vector<std::size_t> all_of(const std::vector<session::ItemReference>& references) {
    std::vector<std::size_t> all(references.size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

/// Who cancels leaves them as they are.
std::vector<std::size_t> ask(const Call& call, const std::vector<session::ItemReference>& references) {
    std::vector<RepairChoice> choices;
    for (std::size_t at = 0; at < references.size(); ++at)
        choices.push_back(
            {std::to_string(at), references[at].where,
             office::string(call.context, "dialog.repair.change",
                            {{"before", references[at].before}, {"after", references[at].after}}),
             true});
    const auto chosen = ask_repairs(call.context, call.frame, std::move(choices), {},
                                    {.title = "heading.change.title",
                                     .intro = "heading.change.intro",
                                     .ok = "heading.change.ok",
                                     .topic = "drafting.html#headings"});
    return chosen ? positions_of(*chosen) : std::vector<std::size_t>();
}

/// Without a window they are changed only where that is asked for.
session::ChooseReferences choice_of(const Call& call) {
    const std::string asked = call.text("References");
    if (!asked.empty() && asked != "change" && asked != "leave")
        throw office::Refused("heading.change.argument", {{"given", asked}});
    return [&call, asked](const std::vector<session::ItemReference>& references) {
        if (asked == "change")
            return all_of(references);
        return call.interactive && asked.empty() ? ask(call, references) : std::vector<std::size_t>();
    };
}

css::uno::Any level(const Call& call, bool deeper) {
    return told(call,
                session::change_level(call.context, call.model, deeper, choice_of(call), paragraph_of(call)));
}

css::uno::Any move(const Call& call, bool down) {
    return told(call,
                session::move_section(call.context, call.model, down, choice_of(call), paragraph_of(call)));
}

} // namespace

css::uno::Any promote(const Call& call) {
    return level(call, false);
}

css::uno::Any demote(const Call& call) {
    return level(call, true);
}

css::uno::Any move_up(const Call& call) {
    return move(call, false);
}

css::uno::Any move_down(const Call& call) {
    return move(call, true);
}

} // namespace kehoach::faces

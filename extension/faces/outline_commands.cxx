// SPDX-License-Identifier: MPL-2.0
#include "faces/outline_commands.hxx"

#include "faces/places_dialog.hxx"
#include "office/text.hxx"
#include "session/outline.hxx"

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

css::uno::Any level(const Call& call, bool deeper) {
    return told(call, session::change_level(call.context, call.model, deeper, paragraph_of(call)));
}

css::uno::Any move(const Call& call, bool down) {
    return told(call, session::move_section(call.context, call.model, down, paragraph_of(call)));
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

// SPDX-License-Identifier: MPL-2.0
#include "faces/outline_commands.hxx"

#include "office/text.hxx"
#include "session/outline.hxx"

namespace kehoach::faces {
namespace {

/// Without a number: where the cursor stands.
int paragraph_of(const Call& call) {
    return call.number("Paragraph", -1);
}

css::uno::Any level(const Call& call, bool deeper) {
    return css::uno::Any(
        office::ustring(session::change_level(call.context, call.model, deeper, paragraph_of(call))));
}

css::uno::Any move(const Call& call, bool down) {
    return css::uno::Any(
        office::ustring(session::move_section(call.context, call.model, down, paragraph_of(call))));
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

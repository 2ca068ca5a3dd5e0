// SPDX-License-Identifier: MPL-2.0
#include "faces/structure_command.hxx"

#include "faces/sidebar.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "session/told_roles.hxx"

#include <algorithm>

namespace kehoach::faces {

css::uno::Any structure(const Call& call) {
    if (call.interactive) {
        show_deck(call.frame, "KehoachStructureDeck");
        return {};
    }
    if (!call.has("Paragraph") || !call.has("Role"))
        throw office::Refused("command.needs-spec", {{"argument", "Paragraph, Role"}});
    const auto session = session::DocumentSession::of(call.context, call.model);
    session->check(session->options(), office::language(call.context));
    const auto& lines = session->plan().lines;
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const plan::Line& line) {
        const auto& paragraph = session->document().paragraphs[line.paragraph];
        return paragraph.story == "body" && paragraph.index == call.number("Paragraph", 0) &&
               line.line == call.number("Line", 0);
    });
    const auto role = plan::role_of(call.text("Role"));
    if (found == lines.end() || (!role && !call.text("Role").empty()))
        throw office::Refused("session.no-line");
    session::tell_role(call.context, call.model, *session, static_cast<std::size_t>(found - lines.begin()),
                       role);
    return {};
}

} // namespace kehoach::faces

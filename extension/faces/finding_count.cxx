// SPDX-License-Identifier: MPL-2.0
#include "faces/finding_count.hxx"

#include "faces/check_commands.hxx"
#include "faces/panel_tally.hxx"
#include "faces/sidebar.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"

namespace kehoach::faces {

namespace {

bool was_checked(const session::DocumentSession& session) {
    return session.is_current() || !session.verdicts().empty() || !session.findings().empty();
}

} // namespace

std::string finding_count(const css::uno::Reference<css::uno::XComponentContext>& context,
                          const css::uno::Reference<css::frame::XModel>& model) {
    const auto session = session::DocumentSession::of(context, model);
    if (!was_checked(*session) || session->forms() == std::size_t(0))
        return {};
    const auto counted = tally(*session);
    const char* const key = !session->is_current()                         ? "findings.count.old"
                            : counted.shown == 0 && counted.form_unchecked ? "findings.count.unchecked"
                            : counted.shown == 0                           ? "findings.count.none"
                                                                           : "findings.count";
    return office::string(context, key, {{"count", std::to_string(counted.shown)}});
}

css::uno::Any findings(const Call& call) {
    if (!was_checked(*session::DocumentSession::of(call.context, call.model)))
        check(call);
    else if (call.interactive)
        show_deck(call.frame);
    return css::uno::Any(office::ustring(finding_count(call.context, call.model)));
}

} // namespace kehoach::faces

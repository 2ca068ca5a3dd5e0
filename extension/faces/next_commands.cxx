// SPDX-License-Identifier: MPL-2.0
#include "faces/next_commands.hxx"

#include "faces/check_commands.hxx"
#include "faces/open_panels.hxx"
#include "faces/shown.hxx"
#include "faces/sidebar.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/next_finding.hxx"

#include <com/sun/star/awt/XWindow.hpp>

namespace kehoach::faces {
namespace {

using session::Direction;
using session::DocumentSession;
using Session = std::shared_ptr<DocumentSession>;

/// Where it was gone to last, and where the cursor came to stand by that: several may stand at one place.
struct GoneTo {
    std::weak_ptr<DocumentSession> session;
    std::string finding;
    std::optional<document::Place> cursor;
};

GoneTo& gone_to() {
    static GoneTo last;
    return last;
}

session::Standing standing(const Call& call, const Session& session) {
    const GoneTo& last = gone_to();
    session::Standing now{session::cursor_of(call.model), {}};
    if (last.session.lock() == session && last.cursor == now.cursor)
        now.finding = last.finding;
    return now;
}

/// The text keeps the keys: who goes on goes on from there.
void open_panel(const Call& call) {
    if (!call.interactive || show_in_panel(call.frame, {}, {}))
        return;
    show_deck(call.frame);
    keys_to_paper(call.frame);
}

void check_where_old(const Call& call, DocumentSession& session) {
    if (session.is_current())
        return;
    auto options = options_of(call, session);
    options.all_verdicts = call.interactive;
    check_seen(call, session, options);
}

std::string said_of(const Call& call, const session::NextFinding& next, Direction direction) {
    const auto text = office::string(call.context, "next.at",
                                     {{"number", std::to_string(next.number)},
                                      {"count", std::to_string(next.count)},
                                      {"message", next.shown->message}});
    if (!next.round)
        return text;
    return text + " " +
           office::string(call.context,
                          direction == Direction::forward ? "next.round.forward" : "next.round.back");
}

css::uno::Any step(const Call& call, Direction direction) {
    const auto session = DocumentSession::of(call.context, call.model);
    open_panel(call);
    check_where_old(call, *session);
    const auto next = session::next_finding(call.model, *session, standing(call, session), direction);
    if (!next) {
        show_in_panel(call.frame, {},
                      office::string(call.context, session->forms() ? "next.none.form" : "next.none"));
        return {};
    }
    const std::string id = next->shown->finding.id;
    if (!session->go_to(*next->shown, call.frame->getController()))
        throw office::Refused(session->forms() ? "panel.form.goto.none" : "panel.goto.none");
    gone_to() = {session, id, session::cursor_of(call.model)};
    show_in_panel(call.frame, id, said_of(call, *next, direction));
    return css::uno::Any(office::ustring(id));
}

} // namespace

css::uno::Any next_finding(const Call& call) {
    return step(call, Direction::forward);
}

css::uno::Any previous_finding(const Call& call) {
    return step(call, Direction::back);
}

} // namespace kehoach::faces

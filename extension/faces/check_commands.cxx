// SPDX-License-Identifier: MPL-2.0
#include "faces/check_commands.hxx"

#include "faces/file_dialog.hxx"
#include "faces/message.hxx"
#include "faces/sidebar.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "plan/analysis.hpp"
#include "session/document_session.hxx"
#include "session/outcome_json.hxx"
#include "session/report.hxx"
#include "session/store.hxx"

namespace kehoach::faces {
namespace {

using session::DocumentSession;

rules::CheckOptions options_of(const Call& call) {
    rules::CheckOptions options;
    options.profile = call.text("Profile");
    if (!options.profile.empty() && !session::library(call.context).profiles.has(options.profile))
        throw office::Refused("session.unknown-profile", {{"profile", options.profile}});
    if (call.has("Stage")) {
        const auto stage = plan::stage_of(call.text("Stage"));
        if (!stage)
            throw office::Refused("command.stage", {{"stage", call.text("Stage")}});
        options.stage = *stage;
    }
    return options;
}

std::string text(const Call& call, const char* key, const office::Refused::Arguments& arguments = {}) {
    return office::string(call.context, key, arguments);
}

std::string store_report(const Call& call, const DocumentSession& session, const std::string& url) {
    const auto language = office::language(call.context);
    if (url.ends_with(".odt"))
        session::report_odt(call.context, session, language, url, office::utf8(call.model->getURL()));
    else if (url.ends_with(".json"))
        session::store_bytes(call.context, office::ustring(url),
                             session::report_json(call.context, session, language));
    else if (url.ends_with(".sarif"))
        session::store_bytes(
            call.context, office::ustring(url),
            session::report_sarif(call.context, session, office::utf8(call.model->getURL()), language));
    else
        session::store_bytes(call.context, office::ustring(url),
                             session::report_text(call.context, session, language));
    return url;
}

} // namespace

css::uno::Any check(const Call& call) {
    const auto session = DocumentSession::of(call.context, call.model);
    auto options = options_of(call);
    options.all_verdicts = call.interactive;
    // The panel first: it then hears of the check.
    if (call.interactive)
        show_deck(call.frame);
    session->check(options, office::language(call.context));
    return css::uno::Any(
        office::ustring(session::report_json(call.context, *session, office::language(call.context))));
}

css::uno::Any repair_all(const Call& call) {
    const auto session = DocumentSession::of(call.context, call.model);
    const auto options = options_of(call);
    if (call.interactive) {
        const auto planned = session->repair(options, {}, {}, true).applied.size();
        if (planned == 0) {
            show_message(call.context, call.frame, Mood::information, text(call, "repair.nothing"));
            return {};
        }
        if (!ask(call.context, call.frame, text(call, "repair.ask", {{"count", std::to_string(planned)}})))
            return {};
    }
    const auto outcome = session->repair(options, {}, {}, call.flag("DryRun", false));
    if (call.interactive)
        show_message(call.context, call.frame, Mood::information,
                     text(call, "repair.done",
                          {{"count", std::to_string(outcome.applied.size())},
                           {"left", std::to_string(outcome.left.size())}}));
    return css::uno::Any(office::ustring(session::outcome_json(outcome, false)));
}

css::uno::Any report(const Call& call) {
    const auto session = DocumentSession::of(call.context, call.model);
    std::string url = call.text("URL");
    if (call.interactive && (url = ask_report_file(call.context)).empty())
        return {};
    const auto language = office::language(call.context);
    session->check(options_of(call), language);
    if (!url.empty())
        return css::uno::Any(office::ustring(store_report(call, *session, url)));
    return css::uno::Any(office::ustring(session::report_text(call.context, *session, language)));
}

} // namespace kehoach::faces

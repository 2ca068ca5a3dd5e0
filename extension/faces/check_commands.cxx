// SPDX-License-Identifier: MPL-2.0
#include "faces/check_commands.hxx"

#include "faces/attachments_dialog.hxx"
#include "faces/file_dialog.hxx"
#include "faces/ignore_dialog.hxx"
#include "faces/message.hxx"
#include "faces/open_panels.hxx"
#include "faces/progress.hxx"
#include "faces/repair_dialog.hxx"
#include "faces/sidebar.hxx"
#include "faces/text_dialog.hxx"
#include "office/gate.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "plan/analysis.hpp"
#include "session/companions.hxx"
#include "session/compare_superior.hxx"
#include "session/document_session.hxx"
#include "session/ignores.hxx"
#include "session/kept_companions.hxx"
#include "session/outcome_json.hxx"
#include "session/preferences.hxx"
#include "session/release.hxx"
#include "session/report.hxx"
#include "session/store.hxx"

namespace kehoach::faces {
namespace {

using session::DocumentSession;

std::string text(const Call& call, const char* key, const office::Refused::Arguments& arguments = {}) {
    return office::string(call.context, key, arguments);
}

std::string store_report(const Call& call, const DocumentSession& session, const std::string& url,
                         const std::string& language) {
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

void check_in(const Call& call, DocumentSession& session, const rules::CheckOptions& options,
              const std::string& language) {
    const auto work = [&] { session.check(options, language); };
    if (call.interactive)
        with_progress(call.context, call.frame, session, work);
    else
        work();
}

} // namespace

rules::CheckOptions options_of(const Call& call, const DocumentSession& session) {
    rules::CheckOptions options;
    options.laid_out = true;
    if (office::is_writer(call.model))
        options.companions = session::kept_companions(call.context, call.model);
    options.profile = call.text("Profile");
    if (call.interactive) {
        options.stage = session.options().stage;
        options.profile = session.options().profile;
    }
    if (!options.profile.empty() && !session::library(call.context)->profiles.has(options.profile))
        throw office::Refused("session.unknown-profile", {{"profile", options.profile}});
    if (call.has("Stage")) {
        const auto stage = plan::stage_of(call.text("Stage"));
        if (!stage)
            throw office::Refused("command.stage", {{"stage", call.text("Stage")}});
        options.stage = *stage;
    }
    return options;
}

std::string paper_language(const Call& call) {
    const auto language = call.text("Language");
    if (!language.empty() && language != "vi" && language != "en")
        throw office::Refused("option.value",
                              {{"name", "Language"}, {"value", language}, {"expected", "vi, en"}});
    return language.empty() ? session::paper_language(call.context) : language;
}

void check_seen(const Call& call, DocumentSession& session, const rules::CheckOptions& options) {
    check_in(call, session, options, office::language(call.context));
}

void check_for_paper(const Call& call, DocumentSession& session, const rules::CheckOptions& options,
                     const std::string& language, const std::function<void()>& write) {
    check_in(call, session, options, language);
    const auto shown = office::language(call.context);
    if (shown == language)
        return write();
    try {
        write();
    } catch (...) {
        session.check(options, shown);
        throw;
    }
    session.check(options, shown);
}

css::uno::Any check_and_tell(const Call& call, DocumentSession& session, rules::CheckOptions options) {
    options.all_verdicts = call.interactive;
    // The panel first: it then hears of the check.
    if (call.interactive)
        show_deck(call.frame);
    check_seen(call, session, options);
    return css::uno::Any(
        office::ustring(session::report_json(call.context, session, office::language(call.context))));
}

css::uno::Any compare_attachments(const Call& call) {
    auto urls = call.texts("Urls");
    if (call.interactive && urls.empty() &&
        (urls = ask_attachments(call.context, call.frame, call.model)).empty())
        return {};
    session::read_companions(call.context, call.model, urls); // what cannot be read is said before it is kept
    session::keep_companions(call.model, urls);
    return check(call);
}

css::uno::Any check(const Call& call) {
    const auto session = DocumentSession::of(call.context, call.model);
    return check_and_tell(call, *session, options_of(call, *session));
}

css::uno::Any compare_superior(const Call& call) {
    std::string url = call.text("URL");
    if (call.interactive && url.empty() && (url = ask_superior_file(call.context)).empty())
        return {};
    if (url.empty())
        throw office::Refused("option.missing", {{"name", "URL"}});
    const auto session = DocumentSession::of(call.context, call.model);
    auto options = options_of(call, *session);
    options.superior = session::superior_paper(call.context, call.model, url);
    return check_and_tell(call, *session, std::move(options));
}

namespace {

/// In the panel, which shows what is left to do; in a window where there is no sidebar.
void say_in_panel(const Call& call, const std::string& said) {
    show_deck(call.frame);
    if (show_in_panel(call.frame, {}, said))
        return;
    if (said.find('\n') == std::string::npos)
        show_message(call.context, call.frame, Mood::information, said);
    else
        show_text(call.context, call.frame, said, "checking.html#repair");
}

/// Shows what can be repaired, repairs what was chosen, says what came of it.
css::uno::Any repair_chosen(const Call& call, DocumentSession& session, rules::CheckOptions options) {
    options.all_verdicts = true;
    const auto before = session.check(options, office::language(call.context));
    if (session.forms() == std::size_t(0))
        throw office::Refused("session.no-form");
    auto choices = repair_choices(call.context, session);
    if (choices.empty()) {
        say_in_panel(call, text(call, "repair.nothing"));
        return {};
    }
    const auto chosen = ask_repairs(call.context, call.frame, std::move(choices),
                                    left_alone(call.context, session), words_for(session));
    if (!chosen)
        return {};
    const auto outcome = session.repair(options, chosen->ids, {}, false, chosen->option);
    say_in_panel(call, told(call.context, before, outcome, chosen->option));
    return css::uno::Any(office::ustring(session::outcome_json(outcome, chosen->option)));
}

} // namespace

css::uno::Any repair_all(const Call& call) {
    const auto session = DocumentSession::of(call.context, call.model);
    const auto options = options_of(call, *session);
    if (call.interactive)
        return repair_chosen(call, *session, options);
    const bool tracked = call.flag("Tracked", false);
    const auto outcome = session->repair(options, call.texts("Findings"), call.texts("Rules"),
                                         call.flag("DryRun", false), tracked);
    return css::uno::Any(office::ustring(session::outcome_json(outcome, tracked)));
}

namespace {

/// Which paper it is about stands in its name, for reports of many papers lie in one folder.
std::string report_name(const Call& call, const std::string& language) {
    return office::string(call.context, "report.file-name",
                          {{"paper", session::release_offer(call.model).name}}, language);
}

} // namespace

css::uno::Any report(const Call& call) {
    const auto session = DocumentSession::of(call.context, call.model);
    const auto language = paper_language(call);
    std::string url = call.text("URL");
    if (call.interactive && (url = ask_report_file(call.context, report_name(call, language))).empty())
        return {};
    auto options = options_of(call, *session);
    options.all_verdicts = call.interactive || call.text("Verdicts") == "all";
    std::string said;
    check_for_paper(call, *session, options, language, [&] {
        said = url.empty() ? session::report_text(call.context, *session, language)
                           : store_report(call, *session, url, language);
    });
    return css::uno::Any(office::ustring(said));
}

css::uno::Any ignored(const Call& call) {
    const auto session = DocumentSession::of(call.context, call.model);
    if (call.interactive)
        show_ignored(call.context, call.frame, *session);
    return css::uno::Any(office::ustring(session::ignores_json(session->ignored())));
}

} // namespace kehoach::faces

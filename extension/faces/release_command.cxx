// SPDX-License-Identifier: MPL-2.0
#include "faces/release_command.hxx"

#include "faces/check_commands.hxx"
#include "faces/file_dialog.hxx"
#include "faces/message.hxx"
#include "faces/panel_check.hxx"
#include "faces/sidebar.hxx"
#include "office/file_name.hxx"
#include "office/pack_files.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/open_findings.hxx"
#include "session/release.hxx"

#include <com/sun/star/ucb/SimpleFileAccess.hpp>

namespace kehoach::faces {

namespace {

/// The names of files, as in "plan.docx, plan.pdf".
std::string names_of(const std::vector<std::string>& urls) {
    std::string names;
    for (const auto& url : urls)
        names += (names.empty() ? "" : ", ") + office::file_name(url);
    return names;
}

/// The paper as it would leave the house, checked; the panel then shows the same.
session::OpenFindings check_for_release(const Call& call) {
    const auto session = session::DocumentSession::of(call.context, call.model);
    check_seen(call, *session, panel_check(plan::Stage::issuing));
    return session::open_findings(call.context, call.model, *session);
}

/// Nothing is held back: the person is told what is open, and decides.
bool goes_out(const Call& call, const session::OpenFindings& open) {
    if (open.all() == 0)
        return true;
    std::string counts;
    for (const auto& [key, count] :
         {std::pair("release.open.errors", open.errors), std::pair("release.open.warnings", open.warnings),
          std::pair("release.open.white", open.white)})
        if (count > 0)
            counts += (counts.empty() ? "" : ", ") +
                      office::string(call.context, key, {{"count", std::to_string(count)}});
    auto said = office::string(call.context, "release.open", {{"counts", counts}});
    said += listed(call.context, open.first, static_cast<std::size_t>(open.all()));
    said += "\n\n" + office::string(call.context, "release.open.question");
    if (ask(call.context, call.frame, said))
        return true;
    show_deck(call.frame);
    return false;
}

/// A sentence with what there was to take out; empty where there was nothing.
std::string removed(const Call& call, const session::Released& done) {
    std::string said;
    for (const auto& [key, count] : {std::pair("release.removed.comments", done.stripped.comments),
                                     std::pair("release.removed.hidden", done.stripped.hidden),
                                     std::pair("release.removed.changes", done.stripped.changes)})
        if (count > 0)
            said += (said.empty() ? " " : "; ") +
                    office::string(call.context, key, {{"count", std::to_string(count)}});
    return said.empty() ? said : said + ".";
}

/// The window for the file asks about that alone; the PDF beside it may be of an earlier copy.
bool may_write_pdf(const Call& call, const std::string& url) {
    const auto pdf = url.substr(0, url.rfind('.')) + ".pdf";
    if (!css::ucb::SimpleFileAccess::create(call.context)->exists(office::ustring(pdf)))
        return true;
    return ask(call.context, call.frame,
               office::string(call.context, "release.overwrite", {{"file", office::file_name(pdf)}}));
}

} // namespace

css::uno::Any release(const Call& call) {
    auto url = call.text("URL");
    bool apart = call.flag("Apart", false);
    if (url.empty() && !call.interactive)
        throw office::Refused("command.needs-spec", {{"argument", "URL"}});
    const auto open = check_for_release(call);
    if (url.empty()) {
        if (!goes_out(call, open))
            return {};
        const auto offer = session::release_offer(call.model);
        url = ask_release_file(call.context, offer.name);
        if (url.empty() || !may_write_pdf(call, url))
            return {};
        apart = offer.state && offer.has_attachments &&
                ask(call.context, call.frame, office::string(call.context, "release.apart"));
    }
    const auto done = session::release(call.context, call.model, office::utf8(office::url_of(url)), apart);
    if (call.interactive)
        show_message(call.context, call.frame, Mood::information,
                     office::string(call.context, "release.done",
                                    {{"files", names_of(done.files)}, {"removed", removed(call, done)}}));
    return css::uno::Any(office::ustring(session::to_json(done, open)));
}

} // namespace kehoach::faces

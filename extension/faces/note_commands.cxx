// SPDX-License-Identifier: MPL-2.0
#include "faces/note_commands.hxx"

#include "faces/check_commands.hxx"
#include "faces/message.hxx"
#include "office/gate.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/finding_notes.hxx"

namespace kehoach::faces {
namespace {

std::string told(const Call& call, const session::NotesMade& made) {
    const auto words = [&](const char* key, int count) {
        return office::string(call.context, key, {{"count", std::to_string(count)}});
    };
    if (made.put == 0)
        return words(made.replaced > 0 ? "notes.none-now" : "notes.none", made.replaced);
    std::string said = words("notes.done", made.put);
    if (made.replaced > 0)
        said += " " + words("notes.done.replaced", made.replaced);
    if (made.left_out > 0)
        said += " " + words("notes.done.left-out", made.left_out);
    return said;
}

} // namespace

css::uno::Any note_findings(const Call& call) {
    office::require_editable(call.model); // before a long check
    const auto session = session::DocumentSession::of(call.context, call.model);
    auto options = options_of(call, *session);
    options.all_verdicts = call.interactive; // as the panel shows them
    const auto language = paper_language(call);
    session::NotesMade made;
    check_for_paper(call, *session, options, language, [&] {
        made = session::note_findings(call.context, call.model, *session, language);
    });
    session->check(options, office::language(call.context)); // what was found is of the document as it is now
    if (call.interactive)
        show_message(call.context, call.frame, Mood::information, told(call, made));
    return css::uno::Any(office::ustring(session::to_json(made)));
}

css::uno::Any remove_notes(const Call& call) {
    const int count = session::remove_finding_notes(call.context, call.model);
    if (call.interactive)
        show_message(call.context, call.frame, Mood::information,
                     office::string(call.context, count == 0 ? "notes.removed.none" : "notes.removed",
                                    {{"count", std::to_string(count)}}));
    return css::uno::Any(static_cast<sal_Int32>(count));
}

} // namespace kehoach::faces

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"
#include "session/document_session.hxx"

#include <functional>

namespace kehoach::faces {

/// Check, CheckForm: the findings as JSON; for a person, the panel opens with them.
css::uno::Any check(const Call& call);
/// CompareAttachments: remembers which files go out with the plan and compares them with it, now and in every
/// later check; without any, forgets them. The findings as check gives them.
css::uno::Any compare_attachments(const Call& call);
/// What a call asks of a check: a person goes on in the stage of his last check, and under the regulation he
/// chose for it.
rules::CheckOptions options_of(const Call& call, const session::DocumentSession& session);
/// The check itself: a person sees how far it has come.
void check_seen(const Call& call, session::DocumentSession& session, const rules::CheckOptions& options);
/// In which language others are to read what comes of a call: its argument Language, else as the person
/// settled it.
std::string paper_language(const Call& call);
/// The check, told in that language while `write` puts it down; windows show it in that of the interface.
void check_for_paper(const Call& call, session::DocumentSession& session, const rules::CheckOptions& options,
                     const std::string& language, const std::function<void()>& write);
/// The same in the panel, which opens for a person; what was found, as JSON.
css::uno::Any check_and_tell(const Call& call, session::DocumentSession& session,
                             rules::CheckOptions options);
/// CompareSuperior: the same check against a superior's paper, which a person chooses.
css::uno::Any compare_superior(const Call& call);
/// RepairAll, RepairForm: JSON of what was applied and what was not, and why. A person chooses from a list
/// first.
css::uno::Any repair_all(const Call& call);
/// Report: the text of the report, or the URL where it was stored. A person is asked where, and gets all four
/// verdicts.
css::uno::Any report(const Call& call);

/// Ignored: what is left alone, as JSON; for a person, the list from which each can be taken back.
css::uno::Any ignored(const Call& call);

} // namespace kehoach::faces

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "session/document_session.hxx"

namespace kehoach::session {

struct NotesMade {
    int put = 0;      ///< comments that stand there now
    int replaced = 0; ///< of an earlier time, that went
    int left_out = 0; ///< findings of less weight, beyond what anybody reads
};

/// What the last check found, as comments in the document, in a language; those of an earlier time go, those of people stay.
/// One undo step, none where nothing changes. Throws Refused for a document that cannot be edited.
NotesMade note_findings(const css::uno::Reference<css::uno::XComponentContext>& context,
                        const css::uno::Reference<css::frame::XModel>& model, const DocumentSession& session,
                        const std::string& language);

/// Takes them out again, one undo step; how many. Throws as above.
int remove_finding_notes(const css::uno::Reference<css::uno::XComponentContext>& context,
                         const css::uno::Reference<css::frame::XModel>& model);

std::string to_json(const NotesMade& made);

} // namespace kehoach::session

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "session/document_session.hxx"

#include <string>

namespace kehoach::session {

/// What a repair did, for programs: {"applied":[id],"notApplied":[{"finding","reason"}],
/// "changes":[{"finding","rule","kind","policy","before","after","tracked"}]}.
std::string outcome_json(const RepairOutcome& outcome, bool tracked);

/// Whether anything but words was changed: then pages may break elsewhere.
bool alters_layout(const RepairOutcome& outcome);

/// Whether changes of this kind are recorded where changes are to be tracked: words are, looks and paragraphs that
/// come or go are not.
bool is_recorded(const std::string& kind);

} // namespace kehoach::session

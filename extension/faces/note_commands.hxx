// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"

namespace kehoach::faces {

/// NoteFindings: checks, and writes what was found into the document as comments; JSON of how many.
css::uno::Any note_findings(const Call& call);
/// RemoveNotes: takes them out again; how many there were.
css::uno::Any remove_notes(const Call& call);

} // namespace kehoach::faces

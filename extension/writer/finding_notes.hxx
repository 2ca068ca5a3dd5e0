// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/edit.hpp"
#include "writer/uno.hxx"

#include <string>
#include <vector>

namespace kehoach::writer {

/// A comment of ours: at the words it is about, or where comments cannot stand, at the beginning of the text.
struct FindingNote {
    document::Place place;
    std::string words;
};

/// Whether a comment says what we wrote, as we wrote it: what somebody has changed since is his. It is known
/// by its initials, which are kept in every format and shown in none of its words.
bool is_finding_note(const Properties& comment);

/// Into the document as it is; how many. Whoever calls opens the step.
int put_finding_notes(const Model& model, const std::vector<FindingNote>& notes, const std::string& author);
/// Takes them all out, and no comment of anybody else; how many.
int remove_finding_notes(const Model& model);
int count_finding_notes(const Model& model);

} // namespace kehoach::writer

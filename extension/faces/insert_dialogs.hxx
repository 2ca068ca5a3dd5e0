// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"
#include "session/insert_words.hxx"

#include <optional>

namespace kehoach::faces {

/// A heading to insert, and the paragraphs below it.
struct SectionWish {
    int level = 1;
    plan::Item heading;
};
/// Windows of the commands Insert…; nothing where the person cancels.
std::optional<SectionWish> ask_section(const Call& call, const session::Reading& reading);
std::optional<session::CitationWish> ask_citation(const Call& call, const session::Reading& reading);
std::optional<session::DeadlineWish> ask_deadline(const Call& call);

} // namespace kehoach::faces

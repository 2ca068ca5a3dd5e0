// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "session/document_session.hxx"

#include <optional>
#include <string>

namespace kehoach::session {

enum class Direction { forward, back };

/// Where somebody who goes from finding to finding stands: at one of them, or just in the text.
struct Standing {
    std::optional<document::Place> cursor; ///< none: before everything
    std::string finding;                   ///< gone to last, with the cursor still there; empty: none
};

struct NextFinding {
    const Shown* shown = nullptr;
    std::size_t number = 0, count = 0; ///< which of those that stand somewhere in the text, from 1
    bool round = false;                ///< behind the last comes the first, before the first the last
};

/// The next one of what the last check of a text found, in the order of the text. What stands nowhere, what
/// is ignored and what could not be told is passed over. None where there is no other kind.
std::optional<NextFinding> next_finding(const DocumentSession& session, const Standing& standing,
                                        Direction direction);

} // namespace kehoach::session

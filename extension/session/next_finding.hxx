// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "session/document_session.hxx"

#include <optional>
#include <string>

namespace kehoach::session {

enum class Direction { forward, back };

/// Where the cursor of a document's view stands; none where it stands in nothing that is read. In a workbook
/// the story is the sheet, the paragraph the row, the place in it the column.
std::optional<document::Place> cursor_of(const css::uno::Reference<css::frame::XModel>& model);

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

/// The next one of what the last check of the document found, in the order of the text, or of the sheets and
/// the rows on each. What stands nowhere, what is ignored and what could not be told is passed over. None
/// where there is no other kind.
std::optional<NextFinding> next_finding(const css::uno::Reference<css::frame::XModel>& model,
                                        const DocumentSession& session, const Standing& standing,
                                        Direction direction);

} // namespace kehoach::session

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "session/document_session.hxx"

namespace kehoach::faces {

/// How many findings the panel has to show, and what else the check did.
struct Tally {
    std::size_t shown = 0; ///< findings to be seen to
    std::size_t rules = 0; ///< requirements that applied: as the sheet counts them
    std::size_t cannot_tell = 0;
    std::size_t ignored = 0;     ///< findings left alone
    bool form_unchecked = false; ///< no regulation of form is known, or there is no text
};
Tally tally(const session::DocumentSession& session);

} // namespace kehoach::faces

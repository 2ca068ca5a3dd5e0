// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "session/document_session.hxx"

#include <string>
#include <vector>

namespace kehoach::session {

/// What a last check leaves open of the form; remarks, what is ignored and what nobody can tell do not count.
struct OpenFindings {
    int errors = 0, warnings = 0;
    std::vector<std::string> first; ///< "place: sentence", few; errors before warnings
    int all() const { return errors + warnings; }
};
OpenFindings open_findings(const css::uno::Reference<css::uno::XComponentContext>& context,
                           const DocumentSession& session);

} // namespace kehoach::session

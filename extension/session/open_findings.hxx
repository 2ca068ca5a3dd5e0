// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "session/document_session.hxx"

#include <string>
#include <vector>

namespace kehoach::session {

/// What a last check leaves open of the form, and what leaves the house unseen; remarks, what is ignored and
/// what nobody can tell do not count.
struct OpenFindings {
    int errors = 0, warnings = 0;
    int white = 0;                  ///< places with words that nobody sees on paper
    std::vector<std::string> first; ///< "place: sentence", few; errors before warnings, white words last
    int all() const { return errors + warnings + white; }
};
OpenFindings open_findings(const css::uno::Reference<css::uno::XComponentContext>& context,
                           const css::uno::Reference<css::frame::XModel>& model,
                           const DocumentSession& session);

} // namespace kehoach::session

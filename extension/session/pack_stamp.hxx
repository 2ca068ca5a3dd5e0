// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "session/library.hxx"

#include <boost/json/object.hpp>

namespace kehoach::session {

/// What every report says of the packs it was made with: {"packs": [{"name", "version", "sha256"}],
/// "rulesOff": [ids], "leftOut": [why not, of each broken pack of the user folder]}.
boost::json::object stamp_json(const css::uno::Reference<css::uno::XComponentContext>& context,
                               const Library& data, const std::string& language);

/// The same as lines to read, one a pack and one for what is turned off; none without packs.
std::vector<std::string> stamp_lines(const css::uno::Reference<css::uno::XComponentContext>& context,
                                     const Library& data, const std::string& language);

/// Stamps a SARIF log: the version of this program, the packs as extensions of the tool.
std::string stamp_sarif(const css::uno::Reference<css::uno::XComponentContext>& context, const Library& data,
                        const std::string& language, const std::string& sarif);

} // namespace kehoach::session

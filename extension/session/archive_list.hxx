// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "session/archive.hxx"

namespace kehoach::session {

/// Writes the list of contents of an archive to a URL.
void store_archive_list(const css::uno::Reference<css::uno::XComponentContext>& context, const Archive& archive,
                        const std::string& url);

} // namespace kehoach::session

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "returns/refresh.hpp"

#include <string>

namespace kehoach::session {

/// A file under its path, as it lies at the URL now. Nothing can be said of one that nobody can read byte by byte: it has
/// no digest.
returns::FileNow as_it_lies(const std::string& path, const std::string& url);

} // namespace kehoach::session

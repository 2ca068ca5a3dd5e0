// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "grammar/date.hpp"

#include <string>

namespace kehoach::session {

/// The day on the wall: of the machine's own time zone.
grammar::Date today();

/// What the clock on the wall says, as in 22/11/2026 07:05.
std::string now_as_written();

} // namespace kehoach::session

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "grammar/date.hpp"

namespace kehoach::session {

/// The day on the wall: of the machine's own time zone.
grammar::Date today();

} // namespace kehoach::session

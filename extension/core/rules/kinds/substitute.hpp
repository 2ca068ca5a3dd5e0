// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "text/pattern.hpp"

#include <string>
#include <string_view>

namespace kehoach::rules {

/// What `put` makes of one match: $1 ... $9 stand for its groups.
std::string filled(std::string_view put, const text::Pattern::Match& match, std::string_view text);
/// Every match replaced by `put`, where $1 ... $9 stand for the groups.
std::string substitute(const text::Pattern& find, std::string_view put, std::string_view text);

} // namespace kehoach::rules

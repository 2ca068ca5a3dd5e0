// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "text/breaks.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace kehoach::grammar {

/// Where a written time may begin, in bytes and in order: at a word that leads to one, with a sign of a time
/// close behind, or at a number before a slash. Most text has none, and nothing more is read there.
std::vector<std::size_t> time_places(std::string_view text, text::Breaks breaks);

} // namespace kehoach::grammar

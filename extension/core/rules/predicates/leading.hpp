// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace kehoach::rules {

/// Bytes of the blanks and tabs a text begins with.
std::size_t leading_blanks(std::string_view text);

/// Blanks or a tab stand for the indent of the first line.
bool indented_by_blanks(std::string_view text);

} // namespace kehoach::rules

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace kehoach::text {

/// The first letter small, the rest as it is: inside a sentence.
std::string with_small_first(std::string_view words);
/// The first letter a capital, the rest as it is.
std::string with_capital_first(std::string_view words);

} // namespace kehoach::text

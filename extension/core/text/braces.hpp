// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kehoach::text {

/// Values by the name that stands for them in braces.
using Named = std::vector<std::pair<std::string, std::string>>;

/// A pattern with the values where their names stand: "{count} chỗ". Names that nobody gives stay, and so
/// does what a value says in braces.
std::string filled(std::string_view pattern, const Named& values);

} // namespace kehoach::text

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace kehoach::text {

/// Byte at which the value at a JSON pointer stands in a valid JSON text (its key, for a member); of its
/// nearest ancestor where it does not exist. Boost.JSON keeps no places.
std::size_t json_place(std::string_view text, std::string_view pointer);

} // namespace kehoach::text

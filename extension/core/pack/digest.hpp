// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace kehoach::pack {

/// SHA-256 in lower-case hexadecimal, 64 letters.
std::string sha256(std::string_view bytes);

} // namespace kehoach::pack

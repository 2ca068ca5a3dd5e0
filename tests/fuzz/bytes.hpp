// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace kehoach::fuzz {

/// What nobody has looked at yet. Never throws; a broken promise ends the program.
void take(std::string_view bytes);

/// Ends the program, naming the promise.
void promise(bool kept, const char* what);

} // namespace kehoach::fuzz

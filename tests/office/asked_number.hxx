// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdlib>
#include <string>

namespace kehoach::test {

/// How many the environment asks for under this name; where it says nothing, as many as are enough every time.
inline int asked_number(const char* name, int enough) {
    const char* const asked = std::getenv(name);
    return asked == nullptr ? enough : std::stoi(asked);
}

} // namespace kehoach::test

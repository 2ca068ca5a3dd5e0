// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

namespace kehoach::test {

/// The language of the interface that a program of tests is for, as in "vi"; each of the two programs that are
/// made of the same tests has its own.
extern const char* const language;

inline bool in_vietnamese() {
    return std::string_view(language) == "vi";
}

} // namespace kehoach::test

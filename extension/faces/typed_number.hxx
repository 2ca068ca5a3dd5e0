// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>

namespace kehoach::faces {

/// -1 for what is no number: the core says what is wanted.
int typed_number(const std::string& text);

} // namespace kehoach::faces

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hpp"

#include <string>

namespace kehoach::test {

/// Differences between the bodies of two documents, in words, but for what Writer cannot keep as exactly.
std::string compared(const document::Document& wanted, const document::Document& got);

} // namespace kehoach::test

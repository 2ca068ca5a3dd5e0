// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hpp"

#include <string_view>

namespace kehoach::test {

/// A text file as the reader of bare texts gives it: a paragraph a line.
document::Document bare(std::string_view text);

} // namespace kehoach::test

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sheetfile/workbook.hpp"

namespace kehoach::sheetfile {

/// A table kept as text, its cells between commas, semicolons or tabs (whichever there are most of), in UTF-8 or,
/// as Excel writes "Unicode text", UTF-16; words between quotes may hold any of them (RFC 4180). One sheet called 1.
/// False, with `why` set, for anything that does not look like that.
bool read_csv(std::string_view bytes, const Bounds& bounds, Workbook& made, Unread& why);

} // namespace kehoach::sheetfile

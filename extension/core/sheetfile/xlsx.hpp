// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sheetfile/part.hpp"

namespace kehoach::sheetfile {

/// The sheets of an .xlsx file. False, with `why` set, where it cannot be read.
bool read_xlsx(Unpacker& unpacker, const Bounds& bounds, Workbook& made, Unread& why);

} // namespace kehoach::sheetfile

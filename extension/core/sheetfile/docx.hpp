// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sheetfile/part.hpp"

namespace kehoach::sheetfile {

/// The tables of a .docx file, each as a sheet that is called by its number from 1 on; tables within cells are
/// left out. A cell that goes over several columns or rows stands where it begins (ECMA-376 part 1, 17.4). False,
/// with `why` set, where it cannot be read or is no text.
bool read_docx(Unpacker& unpacker, const Bounds& bounds, Workbook& made, Unread& why);

} // namespace kehoach::sheetfile

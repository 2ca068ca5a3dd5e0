// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sheetfile/part.hpp"

namespace kehoach::sheetfile {

/// The sheets of an .ods file, or the tables of an .odt file, each as a sheet that is called by its number from 1 on
/// (tables within cells are left out). False, with `why` set, where it cannot be read.
bool read_ods(Unpacker& unpacker, const Bounds& bounds, Workbook& made, Unread& why);

} // namespace kehoach::sheetfile

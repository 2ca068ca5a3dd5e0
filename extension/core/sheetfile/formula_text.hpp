// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace kehoach::sheetfile {

/// A formula of an .ods file as the office says it: of:=SUM([.B7:.B12]) is =SUM(B7:B12). OpenDocument 1.3 part 4,
/// 3.1 and 5.8.
std::string from_opendocument(std::string_view formula);

/// A formula of an .xlsx file as the office says it: SUM('Biểu 1'!B7,C7) is =SUM($'Biểu 1'.B7;C7). What names
/// another file is named as the office names such, with the number that the file gives it. Cells that are not
/// fixed move along: one formula stands for all the cells that share it (ECMA-376 part 1, 18.3.1.40).
std::string from_spreadsheetml(std::string_view formula, int rows_down = 0, int columns_right = 0);

} // namespace kehoach::sheetfile

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "returns/result_book.hpp"

#include <string>

namespace kehoach::test {

/// What a program that reckons would show in the forms of a workbook of results: formulas over its sheets of
/// units, with IF, COUNT, SUM, MAX, ISNUMBER, TEXTJOIN, CHAR, TRUE, "=" and "&".
form::CellValue reckoned(const returns::ResultBook& book, const std::string& formula);

/// The sheet of a form of such a workbook as it is read again: drawn, with what its formulas show.
form::SheetCells sheet_of(const returns::ResultBook& book, const returns::BookSheet& page);

/// The same as a file, whose every form is a return.
returns::ReturnFile file_of(const returns::ResultBook& book, const std::string& path,
                            const std::string& unit);

} // namespace kehoach::test

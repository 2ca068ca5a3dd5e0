// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sheetfile/reader.hpp"
#include "text/stored_zip.hpp"

#include <string>
#include <vector>

namespace kehoach::test {

/// An .ods file whose only part says these sheets: what stands between <office:spreadsheet> and its end.
std::string ods(const std::string& tables);
/// One with a sheet called Biểu 1, of these rows.
std::string ods_rows(const std::string& rows);

/// What an .xlsx file is made of; one sheet, called Biểu 1.
struct Xlsx {
    std::string rows{}, behind_rows{}, words{}, looks{}, formats{}, names{}, properties{};
    std::string bytes() const;
};

/// A zip file with one deflated part, which says of itself that it holds `claimed` bytes (0: what it does).
std::string deflated_zip(const std::string& name, const std::string& content, std::size_t claimed = 0);

/// Read; a failure of the test where it cannot be.
sheetfile::Workbook workbook(const std::string& bytes, const sheetfile::Bounds& bounds = {});
/// Why it cannot be read; a failure of the test where it can.
sheetfile::Unread unread(const std::string& bytes, const sheetfile::Bounds& bounds = {});

/// The cells of the first sheet as "B7 = 12 number", formulas as "B8 = 24 number =SUM(B7)".
std::vector<std::string> cells_of(const sheetfile::Workbook& book);

} // namespace kehoach::test

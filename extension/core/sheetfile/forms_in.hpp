// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/sheet_form.hpp"
#include "sheetfile/workbook.hpp"

namespace kehoach::sheetfile {

/// The forms of a workbook, as an office reads them there: sheets with a fingerprint of ours.
std::vector<form::SheetForm> forms_in(const Workbook& workbook);

/// The cells of a sheet as far as a form that is drawn on `grid` may stand there.
form::SheetCells cells_around(const Sheet& sheet, const form::Grid& grid);

} // namespace kehoach::sheetfile

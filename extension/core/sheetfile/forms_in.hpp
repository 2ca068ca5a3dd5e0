// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/sheet_form.hpp"
#include "sheetfile/workbook.hpp"

namespace kehoach::sheetfile {

/// The forms of a workbook, as an office reads them there: sheets with a fingerprint of ours.
std::vector<form::SheetForm> forms_in(const Workbook& workbook);

} // namespace kehoach::sheetfile

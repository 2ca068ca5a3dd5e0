// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calc/access.hxx"

#include <com/sun/star/sheet/XSpreadsheets.hpp>
#include <string>
#include <vector>

namespace kehoach::calc {

/// All of a workbook.
Ref<css::sheet::XSpreadsheets> sheets_of(const Model& model);

/// Sheets that have this name of cells of their own, whatever they are called; the first of them, or empty.
std::vector<std::string> sheets_named(const Model& model, const char* name);
std::string sheet_named(const Model& model, const char* name);

/// Both recorded by the office.
void remove_sheet(const Model& model, const std::string& sheet);
void move_sheet(const Model& model, const std::string& sheet, int position);

} // namespace kehoach::calc

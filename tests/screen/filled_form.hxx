// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "screen.hxx"

/// A workbook with a form of three years in a window, as a person sees and fills it.
namespace kehoach::test {

/// Its columns are A (years), B and C (counts), D (share of C in B); its years begin in row `first_year`.
OpenDocument shown_form();
constexpr int first_year = 3; ///< as rows are numbered in the window
std::string cell_text(const Model& model, const std::string& address);
void type_into(const Model& model, const std::string& address, const std::string& text);
/// A number, as Calc takes one that is typed.
void put_number(const Model& model, const std::string& address, double number);
/// Address of the cell that is selected, as in B3.
std::string selected_cell(const Model& model);

} // namespace kehoach::test

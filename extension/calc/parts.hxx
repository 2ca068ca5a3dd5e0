// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calc/access.hxx"
#include "calc/sheet.hxx"
#include "form/paper.hpp"

#include <optional>

namespace kehoach::calc {

using form::beyond_forms;
using form::columns_around;

// The steps of drawing a form on an empty sheet.

/// Texts and formulas, by ranges.
void fill(const Sheet& sheet, const form::Grid& grid);
/// Merges, widths, heights, formats of numbers, and the styles of the cells, which the workbook has.
void dress(const Sheet& sheet, const form::Grid& grid, const StyleNames& styles);
/// The styles and formats alone, of the cells that a grid names and no others.
void dress_cells(const Sheet& sheet, const form::Grid& grid, const StyleNames& styles);
/// Makes the styles that a workbook lacks, as a step of its own within the scope. Throws
/// Refused("calc.locked-with-password") where one of its sheets is, for the office then makes none.
void make_missing_styles(office::UndoScope& scope, const Model& model, const StyleNames& names);
/// The number that a label is: years and running numbers are numbers in the cell, so that no program warns of
/// "text that is a number".
std::optional<double> whole_number(const form::GridCell& cell);
/// The format that an input had when it was drawn: where a program made a date of a figure, it is a figure
/// again.
void format_as_drawn(const Sheet& sheet, int row, int column, const form::GridCell& input);
/// Checks of what is typed, with messages.
void guard(const Sheet& sheet, const form::Grid& grid, const Words& words);
/// Print area, header rows and, where it is printed in parts, the key on every page.
void set_up_page(Quiet& quiet, const Sheet& sheet, const form::Grid& grid, const form::Paper& paper);
/// Gives a sheet the page style of that name, made where there is none.
void assign_page_style(const Sheet& sheet, const rtl::OUString& name, form::PaperKind kind);
bool has_page_style(const Model& model, const rtl::OUString& name);
void remove_page_style(const Model& model, const rtl::OUString& name);
/// The words that may stand for a figure, in hidden cells beside the form's description.
void leave_words(const Sheet& sheet, const std::vector<std::string>& words);
/// Where they are, as in $GT$1:$HB$1: by a name, a check would lose them on its way to another workbook.
/// Empty on a sheet without them.
std::string words_range(const Sheet& sheet);
/// The last column that is ours; the first is `fingerprint_column`.
int last_hidden_column(const Sheet& sheet);
/// The form's description in hidden cells, under a name that a copy of the sheet keeps; instead of one that
/// is there.
void leave_fingerprint(const Sheet& sheet, const form::FormSpec& spec);
/// The same on a sheet that people work on: cell by cell, where it stands, so that the office can undo it.
void renew_fingerprint(const Sheet& sheet, const form::FormSpec& spec);
/// What a sheet has of it.
std::optional<form::Fingerprint> fingerprint(const Sheet& sheet);
/// Where it stands now: columns that came in or went away have moved it.
int fingerprint_column(const Sheet& sheet);

} // namespace kehoach::calc

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"

namespace kehoach::faces {

/// NewForm: argument FormSpec, or the dialog; gives the new workbook.
css::uno::Any new_form(const Call& call);
/// FormFromSelection: the table at the cursor, or selected, or of argument Range (Calc) or Table
/// (Writer: its number among those of the plan), as a form: shown for
/// confirmation, then on a new sheet (Calc; gives JSON of what was understood, with `newSheet`) or in a new
/// workbook (Writer; gives it). DryRun: JSON only. Heads that ask for more columns than there are: refused
/// unless AsHeaded.
css::uno::Any form_from_selection(const Call& call);
/// DesignForm: the form of the sheet in front, or a blank one, or argument FormSpec, in the window where
/// forms are built; then as above.
css::uno::Any design_form(const Call& call);
/// Chart: argument Sheet; JSON of what was drawn.
css::uno::Any chart(const Call& call);
/// AddRows: arguments Sheet, FromYear, ToYear, Items, Group, Rows, Column, Under, Kind, Choices, Part, Whole,
/// or the dialog; JSON of what came in.
css::uno::Any add_rows(const Call& call);
/// ShowSource: where the figure of a cell (argument Cell, or the selected one) comes from: the rows of the units, or
/// the cell of a file, which is opened there (Show: as a person has it). JSON of url (empty: the workbook itself), sheet and cells.
css::uno::Any show_source(const Call& call);

} // namespace kehoach::faces

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calc/access.hxx"
#include "calc/sheet.hxx"

#include <optional>

namespace kehoach::calc {

// The steps of drawing a form, each a part of the scope's one undo step.

/// Texts and formulas, by ranges.
void fill(office::UndoScope& scope, const Sheet& sheet, const form::Grid& grid);
/// Merges, widths, heights, letters, borders, formats of numbers, locks.
void dress(const Sheet& sheet, const form::Grid& grid);
/// Checks of what is typed, with messages.
void guard(const Sheet& sheet, const form::Grid& grid, const Words& words);
/// Page style, print area, header rows on every page.
void set_up_page(office::UndoScope& scope, const Sheet& sheet, const form::Grid& grid, const Words& words);
/// The form's description in hidden cells, under a name that a copy of the sheet keeps.
void leave_fingerprint(office::UndoScope& scope, const Sheet& sheet, const form::FormSpec& spec);
/// The form whose fingerprint a sheet has.
std::optional<form::FormSpec> fingerprint(const Sheet& sheet);

} // namespace kehoach::calc

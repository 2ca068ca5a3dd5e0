// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calc/grow.hxx"
#include "calc/parts.hxx"

namespace kehoach::calc {

/// A form that grows on its sheet: as it was and as it will be drawn.
struct Growing {
    Sheet sheet;
    const SheetForm& form;
    const form::Grown& grown;
    form::Grid before, after;
    form::Paper paper_before, paper_after;

    int row(int old) const { return form::moved(old, grown.rows); }
    int column(int old) const { return form::moved(old, grown.columns); }
    /// Where a block of the old grid is now; what something came into has stretched.
    Block now(const Block& old) const {
        return {row(old.row), column(old.column), row(old.last_row), column(old.last_column)};
    }
    /// Whether a cell of the grown grid has anything of the rows and columns that came in.
    bool touches_new(const form::GridCell& cell) const;
    /// Whether a row is above or below the table, where texts are set by widths.
    bool is_around(int row) const;
};

Block block_of(const form::GridCell& cell);

/// Merged heads reach over what came in.
void merge_heads(const Growing& growing);
/// What stands above and below the table goes to the places it has in the wider one.
void move_surroundings(const Growing& growing, const StyleNames& styles, const Words& words);
/// Texts of new cells, formulas of all that are not typed over; the addresses of those that are.
std::vector<std::string> write_cells(const Growing& growing);
/// Widths and heights that nobody changed, and of what is new.
void measure_growth(office::UndoScope& scope, const Growing& growing);
/// What is printed, where nobody changed it, on paper that still fits.
void set_up_grown_page(office::UndoScope& scope, const Growing& growing, const Words& words);

} // namespace kehoach::calc

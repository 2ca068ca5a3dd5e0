// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/table_reading.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <optional>
#include <string>

namespace kehoach::session {

/// The table that is selected, or at the cursor, as a form.
struct SelectedForm {
    form::TableReading reading;
    std::string new_sheet;                   ///< where the form was drawn; empty: not yet
    std::string sheet;                       ///< it stands on; empty in a text document
    bool known = false;                      ///< a form of ours: nothing had to be understood
    int hidden_rows = 0, hidden_columns = 0; ///< left out
};

/// Where a table is instead of at the cursor.
struct TableWish {
    std::string range; ///< in Calc, as calc::chosen_window takes it
    int table = -1;    ///< in Writer: number of a table of the plan, from 0
};

/// In Calc and in Writer. Throws Refused("selection.…") where there
/// is no table, or several, or one of which no form can be made. Changes nothing.
SelectedForm selected_form(const css::uno::Reference<css::uno::XComponentContext>& context,
                           const css::uno::Reference<css::frame::XModel>& model, const TableWish& wish = {});

/// The form of the sheet in front (Calc), or nothing.
std::optional<form::FormSpec> form_in_front(const css::uno::Reference<css::frame::XModel>& model);

/// JSON: form, sheet, newSheet, known, leavesAsked, leavesFound, hiddenRows, hiddenColumns, understood
/// [{what, column, row, rule, certainty, why}].
std::string to_json(const SelectedForm& selected);

/// Whether sheets can be added: a workbook that is not read-only, and whose structure is not locked.
bool takes_sheets(const css::uno::Reference<css::frame::XModel>& model);

/// A form on a new sheet of a workbook, which comes in front; one undo step. Gives the name of the sheet.
/// Throws Refused where the workbook may not be changed.
std::string add_form(const css::uno::Reference<css::uno::XComponentContext>& context,
                     const css::uno::Reference<css::frame::XModel>& model, const form::FormSpec& spec);

} // namespace kehoach::session

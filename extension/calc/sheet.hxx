// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calc/styles.hxx"
#include "form/sent_table.hpp"
#include "form/sheet_form.hpp"
#include "office/undo_scope.hxx"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <optional>
#include <string>
#include <vector>

namespace kehoach::calc {

using form::SheetForm;

/// What a drawn form says to people: messages of its checks, names of its styles.
struct Words {
    std::string count_title, count_text;
    std::string money_title, money_text;
    std::string share_title, share_text;
    std::string pair_title, pair_text;
    std::string date_title, date_text;
    std::string choice_title, choice_text;
    std::vector<std::string> instead_of_figures{}; ///< words that a cell for a figure takes too
    std::string pages[4] = {"Kehoach Portrait", "Kehoach Landscape", "Kehoach A3",
                            "Kehoach Parts"}; ///< by PaperKind
    StyleNames styles{"Form",       "Form Input",      "Form Cover Label", "Form Cover Input",
                      "Form Guide", "Form Letterhead", "Form Title",       "Form Attached",
                      "Form Head",  "Form Label",      "Form Sum",         "Form Computed",
                      "Form Note",  "Form Foot",       "Form Warning"}; ///< by Look
};
/// From the string tables, in the language of the interface.
Words words(const css::uno::Reference<css::uno::XComponentContext>& context);

/// Draws a form on a new sheet (or instead of the first, in a new workbook that nobody has touched): merged
/// locked header, unlocked input cells with checks and messages, formulas, print set-up fit to width,
/// fingerprint in a hidden cell and a sheet-scoped name. One undo step with the scope. Returns the sheet's
/// name. Throws Refused("calc.structure") where the workbook lets nobody add sheets.
std::string draw(const css::uno::Reference<css::uno::XComponentContext>& context, office::UndoScope& scope,
                 const css::uno::Reference<css::frame::XModel>& model, const form::FormSpec& spec,
                 const std::string& wanted_name, const Words& words = {});

/// The forms of a workbook: sheets with a fingerprint of ours; `sheet` empty: all.
std::vector<SheetForm> read_forms(const css::uno::Reference<css::frame::XModel>& model,
                                  const std::string& sheet = {});

/// Writes into cells of the sheet of a form what they are to hold, recorded cell by cell. Locked cells are
/// written where the sheet can be opened without a password. Which of `inputs` could not be written.
std::vector<std::size_t> write_cells(office::UndoScope& scope,
                                     const css::uno::Reference<css::frame::XModel>& model,
                                     const SheetForm& form, const std::vector<form::CellInput>& inputs);

/// What a sheet hides from who reads it.
struct HiddenParts {
    int rows = 0, filtered = 0, columns = 0; ///< of the form: how many; rows a filter hides are `filtered`
    std::string first_row, first_column;     ///< addresses of the first cell of the first of them
    std::string beyond;                      ///< first cell of a column so far out that nobody reads it
};
HiddenParts hidden_parts(const css::uno::Reference<css::frame::XModel>& model, const SheetForm& form);

/// What the cells of a form show, numbers as they are formatted; a cell that shows an error says nothing.
form::Shown shown(const css::uno::Reference<css::frame::XModel>& model, const SheetForm& form);

/// Puts the attached-to line of `spec` on the sheet of a form, and what it is tied to into its fingerprint.
/// False where the sheet has no such line, or is locked with a password. For files that nobody has open:
/// nothing of it is an undo step.
bool retie(const css::uno::Reference<css::frame::XModel>& model, const SheetForm& form,
           const form::FormSpec& spec);

/// Selects a cell, as in B7, in `view`, one of the workbook; none: in its current one. False where there is no
/// view or no such cell.
bool go_to(const css::uno::Reference<css::frame::XModel>& model, const std::string& sheet,
           const std::string& cell, const css::uno::Reference<css::frame::XController>& view = {});

} // namespace kehoach::calc

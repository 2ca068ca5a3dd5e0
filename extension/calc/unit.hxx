// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calc/sheet.hxx"

#include <string>

namespace kehoach::calc {

/// Whose return the sheet of a form is, as it was given to that unit; empty: nobody's.
std::string unit_of(const css::uno::Reference<css::frame::XModel>& model, const std::string& sheet);

/// Makes the sheet of a form the return of a unit: its name in the cover strip, where the form has one, and
/// beside the fingerprint, where it survives copying. For files that nobody has open: nothing of it is an
/// undo step.
void give_to_unit(const css::uno::Reference<css::frame::XModel>& model, const SheetForm& form,
                  const std::string& unit);

/// Leaves only the sheets of these forms. For files that nobody has open.
void keep_sheets(const css::uno::Reference<css::frame::XModel>& model,
                 const std::vector<std::string>& sheets);

/// Texts of the cells that are selected, or of a range by its name, row by row.
std::vector<std::vector<std::string>> texts_of(const css::uno::Reference<css::frame::XModel>& model,
                                               const std::string& range);
/// Of all that is used of the first sheet with something on it.
std::vector<std::vector<std::string>> texts_of_first_sheet(const css::uno::Reference<css::frame::XModel>& model);

} // namespace kehoach::calc

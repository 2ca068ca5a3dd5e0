// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calc/sheet.hxx"

#include <string>
#include <vector>

namespace kehoach::calc {

// What is of use on the sender's machine only. For files that nobody has open: nothing of it is an undo step.

/// Puts the value that each formula has in `shown` in its place, where it takes something from another file
/// or from a sheet that is not among `sheets`: the copy itself may not reach there. One that has no value
/// leaves an empty cell. Addresses of the cells, as in Biểu 1.B7.
std::vector<std::string> cut_links(const css::uno::Reference<css::frame::XModel>& copy,
                                   const css::uno::Reference<css::frame::XModel>& shown,
                                   const std::vector<std::string>& sheets);

/// Shows the rows and columns of a form that are hidden or filtered; true where there were any.
bool show_hidden(const css::uno::Reference<css::frame::XModel>& model, const SheetForm& form);

/// Whether it takes a password to open a sheet.
bool has_password(const css::uno::Reference<css::frame::XModel>& model, const std::string& sheet);

} // namespace kehoach::calc

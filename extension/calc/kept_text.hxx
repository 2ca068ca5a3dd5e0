// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/undo_scope.hxx"

#include <string>

namespace kehoach::calc {

/// Text that a workbook keeps for the program, of any length, on a hidden sheet: it survives .ods and .xlsx. Empty
/// where it keeps none.
std::string kept_text(const css::uno::Reference<css::frame::XModel>& model);
/// Keeps another one, a step of the scope.
void keep_text(office::UndoScope& scope, const css::uno::Reference<css::frame::XModel>& model, const std::string& text);

} // namespace kehoach::calc

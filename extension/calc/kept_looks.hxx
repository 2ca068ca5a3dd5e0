// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calc/sheet.hxx"
#include "form/check_looks.hpp"

namespace kehoach::calc {

/// What the cells of a form that people fill in have kept of how they were drawn.
std::vector<form::CellLook> kept_looks(const css::uno::Reference<css::frame::XModel>& model,
                                       const SheetForm& form);

/// Gives such cells their style, format, check and being unlocked again; what stands in them stays. False, and
/// nothing done, where the sheet is locked with a password. Throws Refused("calc.locked-with-password") where
/// styles are missing and another sheet is.
bool restore_looks(office::UndoScope& scope, const css::uno::Reference<css::frame::XModel>& model,
                   const SheetForm& form, const std::vector<form::CellInput>& cells, const Words& words);

} // namespace kehoach::calc

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calc/sheet.hxx"
#include "form/grow.hpp"

namespace kehoach::calc {

/// What could not follow when a form grew.
struct GrowthReport {
    std::vector<std::string> kept; ///< cells whose formula somebody typed over: they stay as they are
};

/// Puts rows and columns into a drawn form, figures and all: heads, formulas, checks, styles, print set-up,
/// names and fingerprint follow. `form` as read from its sheet and standing there as drawn. Throws
/// Refused("calc.locked-with-password"), ("calc.no-room").
GrowthReport grow(office::UndoScope& scope, const css::uno::Reference<css::frame::XModel>& model,
                  const SheetForm& form, const form::Grown& grown, const Words& words);

} // namespace kehoach::calc

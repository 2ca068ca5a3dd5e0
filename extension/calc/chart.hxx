// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calc/sheet.hxx"
#include "form/chart.hpp"

namespace kehoach::calc {

/// What a chart says in words.
struct ChartWords {
    std::string figures;     ///< over the axis of figures
    std::string description; ///< for who cannot see it
};

/// Puts a chart below a form, beside those that are there, and records it as one step of the scope. Its
/// figures follow the cells. The cell it begins at, as in A20.
std::string draw_chart(office::UndoScope& scope, const css::uno::Reference<css::frame::XModel>& model,
                       const SheetForm& form, const form::ChartPlan& plan, const ChartWords& words);

} // namespace kehoach::calc

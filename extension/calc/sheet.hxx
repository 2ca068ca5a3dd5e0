// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/filled.hpp"
#include "office/undo_scope.hxx"

#include <com/sun/star/frame/XModel.hpp>
#include <optional>
#include <string>
#include <vector>

namespace kehoach::calc {

/// A form in a workbook.
struct SheetForm {
    std::string sheet;
    form::FormSpec spec;
    form::Filled filled;
};

/// Draws a form on a new sheet (or on the first, where the workbook is empty): merged locked header, unlocked
/// input cells with checks and messages, formulas, print set-up fit to width, fingerprint in a hidden cell and a
/// sheet-scoped name. One undo step with the scope. Returns the sheet's name.
std::string draw(office::UndoScope& scope, const css::uno::Reference<css::frame::XModel>& model,
                 const form::FormSpec& spec, const std::string& wanted_name);

/// The forms of a workbook: sheets with a fingerprint of ours; `sheet` empty: all.
std::vector<SheetForm> read_forms(const css::uno::Reference<css::frame::XModel>& model, const std::string& sheet = {});

/// Writes into input cells, recorded cell by cell so that undo restores them.
void write_inputs(office::UndoScope& scope, const css::uno::Reference<css::frame::XModel>& model,
                  const std::string& sheet, const std::vector<form::Total>& totals);

bool go_to(const css::uno::Reference<css::frame::XModel>& model, const std::string& sheet, const std::string& cell);

} // namespace kehoach::calc

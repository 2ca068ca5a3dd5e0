// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/picked_table.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <string>

namespace kehoach::calc {

/// What was chosen on a sheet.
struct Chosen {
    std::string sheet;
    form::SheetWindow window;
};

/// The cells that are selected, or around the one where the cursor is, with the lines above and below;
/// `range`, as in Sheet1.A1:H20 or A1:H20, instead of what is selected. Cells that are merged across the
/// border belong to it, whole rows and columns only as far as they are used. Throws
/// Refused("selection.no-cells"),
/// ("selection.several-ranges"), ("selection.no-range") or ("selection.large"). Changes nothing.
Chosen chosen_window(const css::uno::Reference<css::frame::XModel>& model, const std::string& range = {});

} // namespace kehoach::calc

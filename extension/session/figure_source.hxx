// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>

namespace kehoach::session {

/// Where a figure of a workbook of results comes from: cells of the workbook itself, one row a unit, or a cell of the
/// file of a unit.
struct FigureSource {
    std::string url; ///< of the file; empty: the workbook itself
    std::string sheet, cells;
};

/// Of a cell, as in Biểu 1.B7 or B7; empty: the one that is selected. Throws Refused("source.no-result") where the
/// sheet is none of a workbook of results, ("source.none", cell) where nothing is known of the cell, and as a range is
/// chosen.
FigureSource figure_source(const css::uno::Reference<css::frame::XModel>& model, const std::string& cell);

/// Selects it; the file of a unit is opened for that, in a window of its own or where it is open already. Throws
/// Refused("source.gone", file) where the file cannot be opened.
void show_source(const css::uno::Reference<css::uno::XComponentContext>& context,
                 const css::uno::Reference<css::frame::XModel>& model, const FigureSource& source);

} // namespace kehoach::session

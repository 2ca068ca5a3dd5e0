// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>
#include <vector>

namespace kehoach::faces {

/// Names in cells of a spreadsheet that is open, running numbers and heads of units left out, and which
/// spreadsheet it was.
struct NamesFromSheet {
    std::string book;
    std::vector<std::string> names;
};

/// Of the workbook in `frame`, else of the first that is shown. `range` as in $DonVi.$A$1:$A$30 or A1:A30;
/// empty: what is selected. Throws Refused("designer.range.no-sheet"), ("designer.range.no-names") and as
/// calc::chosen_range does.
NamesFromSheet names_from_sheet(const css::uno::Reference<css::uno::XComponentContext>& context,
                                const css::uno::Reference<css::frame::XFrame>& frame, std::string range);

} // namespace kehoach::faces

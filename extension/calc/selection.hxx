// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calc/access.hxx"

#include <com/sun/star/sheet/XSheetCellRange.hpp>
#include <optional>
#include <string>

namespace kehoach::calc {

using SheetRange = Ref<css::sheet::XSheetCellRange>;

constexpr int most_rows = 5000, most_columns = 180; ///< of a form

/// What is selected; a name, as in Sheet1.A1:H20 or A1:H20, instead of it where there is one. Throws
/// Refused("selection.no-cells"), ("selection.several-ranges") or ("selection.no-range").
SheetRange chosen_range(const Model& model, const std::string& name);
/// The name of the sheet that is in front; without a view that of the first.
std::string sheet_in_front(const Model& model);

/// The sheet in front and what is selected there first; none where that is a picture, or there is no view.
struct Standing {
    std::string sheet;
    Block block;
};
std::optional<Standing> cursor_cell(const Model& model);

Block address(const Ref<css::uno::XInterface>& range);
/// Of a row or column.
bool is_visible(const css::uno::Any& line);

} // namespace kehoach::calc

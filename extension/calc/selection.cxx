// SPDX-License-Identifier: MPL-2.0
#include "calc/selection.hxx"

#include "office/refused.hxx"
#include "office/text.hxx"

#include <algorithm>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XSheetCellRangeContainer.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <set>

namespace kehoach::calc {

namespace {

using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

/// A sheet is another object each time it is asked for.
int sheet_number(const SheetRange& range) {
    return Ref<css::sheet::XCellRangeAddressable>(range, UNO_QUERY_THROW)->getRangeAddress().Sheet;
}

bool all_seen_among(const Ref<css::container::XIndexAccess>& lines, int first, const std::set<int>& chosen) {
    for (int line = first; line <= *chosen.rbegin(); ++line)
        if (!chosen.contains(line) && is_visible(lines->getByIndex(line - first)))
            return false;
    return true;
}

/// Of lines that are filtered away the office selects only those that stay, in several ranges: these are one
/// to whoever selects them. Null where something that is seen lies between.
SheetRange joined_over_hidden_lines(const Ref<css::container::XIndexAccess>& ranges) {
    const SheetRange first(ranges->getByIndex(0), UNO_QUERY_THROW);
    std::set<int> rows, columns;
    std::size_t cells = 0;
    for (sal_Int32 i = 0; i < ranges->getCount(); ++i) {
        const SheetRange one(ranges->getByIndex(i), UNO_QUERY_THROW);
        const Block block = address(one);
        const int tall = block.last_row - block.row + 1, wide = block.last_column - block.column + 1;
        if (sheet_number(one) != sheet_number(first) || tall > most_rows || wide > most_columns)
            return {};
        cells += static_cast<std::size_t>(tall) * static_cast<std::size_t>(wide);
        for (int row = block.row; row <= block.last_row; ++row)
            rows.insert(row);
        for (int column = block.column; column <= block.last_column; ++column)
            columns.insert(column);
    }
    const SheetRange hull(first->getSpreadsheet()->getCellRangeByPosition(*columns.begin(), *rows.begin(),
                                                                          *columns.rbegin(), *rows.rbegin()),
                          UNO_QUERY_THROW);
    const Ref<css::table::XColumnRowRange> lines(hull, UNO_QUERY_THROW);
    const bool one = cells == rows.size() * columns.size() &&
                     all_seen_among({lines->getRows(), UNO_QUERY_THROW}, *rows.begin(), rows) &&
                     all_seen_among({lines->getColumns(), UNO_QUERY_THROW}, *columns.begin(), columns);
    return one ? hull : SheetRange();
}

SheetRange selected(const Model& model) {
    const Ref<css::uno::XInterface> selection = model->getCurrentSelection();
    SheetRange range(selection, UNO_QUERY);
    if (Ref<css::sheet::XSheetCellRangeContainer>(selection, UNO_QUERY).is()) {
        const Ref<css::container::XIndexAccess> several(selection, UNO_QUERY_THROW);
        if (several->getCount() == 0)
            throw office::Refused("selection.no-cells");
        range = joined_over_hidden_lines(several);
        if (!range.is())
            throw office::Refused("selection.several-ranges");
    }
    if (!range.is())
        throw office::Refused("selection.no-cells");
    return range;
}

SheetRange named(const Model& model, const std::string& name) {
    const auto point = name.rfind('.');
    std::string sheet = point == std::string::npos ? sheet_in_front(model) : name.substr(0, point);
    std::erase(sheet, '\'');
    const auto names = sheet_names(model);
    if (std::find(names.begin(), names.end(), sheet) != names.end())
        try {
            const auto cells = point == std::string::npos ? name : name.substr(point + 1);
            return {Sheet(model, sheet).get()->getCellRangeByName(office::ustring(cells)), UNO_QUERY_THROW};
        } catch (const css::uno::RuntimeException&) {
            // the office's answer to a name that is no range
        }
    throw office::Refused("selection.no-range", {{"range", name}});
}

} // namespace

Block address(const Ref<css::uno::XInterface>& range) {
    const auto at = Ref<css::sheet::XCellRangeAddressable>(range, UNO_QUERY_THROW)->getRangeAddress();
    return {at.StartRow, at.StartColumn, at.EndRow, at.EndColumn};
}

bool is_visible(const css::uno::Any& line) {
    bool visible = true;
    Ref<css::beans::XPropertySet>(line, UNO_QUERY_THROW)->getPropertyValue("IsVisible") >>= visible;
    return visible;
}

std::string sheet_in_front(const Model& model) {
    const Ref<css::sheet::XSpreadsheetView> view(model->getCurrentController(), UNO_QUERY);
    return view.is()
               ? office::utf8(Ref<css::container::XNamed>(view->getActiveSheet(), UNO_QUERY_THROW)->getName())
               : sheet_names(model).front();
}

std::optional<Standing> cursor_cell(const Model& model) {
    if (!model->getCurrentController().is())
        return std::nullopt;
    Ref<css::uno::XInterface> selection = model->getCurrentSelection();
    if (Ref<css::sheet::XSheetCellRangeContainer>(selection, UNO_QUERY).is()) {
        const Ref<css::container::XIndexAccess> several(selection, UNO_QUERY_THROW);
        selection.clear();
        if (several->getCount() > 0)
            selection.set(several->getByIndex(0), UNO_QUERY);
    }
    if (!Ref<css::sheet::XCellRangeAddressable>(selection, UNO_QUERY).is())
        return std::nullopt;
    return Standing{sheet_in_front(model), address(selection)};
}

SheetRange chosen_range(const Model& model, const std::string& name) {
    return name.empty() ? selected(model) : named(model, name);
}

} // namespace kehoach::calc

// SPDX-License-Identifier: MPL-2.0
#include "calc/parts.hxx"
#include "calc/sheet.hxx"

#include <algorithm>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <limits>

namespace kehoach::calc {

namespace {

template<typename Lines> // rows or columns
bool is(const Ref<Lines>& lines, int at, const char* property) {
    bool value = false;
    Ref<css::beans::XPropertySet>(lines->getByIndex(at), css::uno::UNO_QUERY_THROW)
        ->getPropertyValue(rtl::OUString::createFromAscii(property)) >>= value;
    return value;
}

void look_at_rows(const Sheet& sheet, const form::Filled& filled, HiddenParts& found) {
    const auto rows = Ref<css::table::XColumnRowRange>(sheet.get(), css::uno::UNO_QUERY_THROW)->getRows();
    const form::Grid& grid = filled.grid;
    for (int row = grid.body_first; row < grid.body_first + grid.body_rows; ++row) {
        const int at = form::on_sheet(filled, row, 0).first;
        if (at < 0 || is(rows, at, "IsVisible"))
            continue;
        ++(is(rows, at, "IsFiltered") ? found.filtered : found.rows);
        if (found.first_row.empty())
            found.first_row = form::address(at, 0);
    }
}

void look_at_columns(const Sheet& sheet, const form::Filled& filled, HiddenParts& found) {
    const auto columns =
        Ref<css::table::XColumnRowRange>(sheet.get(), css::uno::UNO_QUERY_THROW)->getColumns();
    for (int column = 0; column < filled.grid.columns; ++column) {
        const int at = form::on_sheet(filled, 0, column).second;
        if (at < 0 || is(columns, at, "IsVisible"))
            continue;
        ++found.columns;
        if (found.first_column.empty())
            found.first_column = form::address(filled.grid.header_first, at);
    }
}

/// What stands in columns that are not read.
void look_beyond(const Sheet& sheet, int first, int last, HiddenParts& found) {
    const Ref<css::sheet::XUsedAreaCursor> cursor(sheet.get()->createCursor(), css::uno::UNO_QUERY_THROW);
    cursor->gotoEndOfUsedArea(false);
    const auto end =
        Ref<css::sheet::XCellRangeAddressable>(cursor, css::uno::UNO_QUERY_THROW)->getRangeAddress();
    last = std::min<int>(last, end.EndColumn);
    if (first > last || !found.beyond.empty())
        return;
    using css::sheet::CellFlags::FORMULA;
    using css::sheet::CellFlags::STRING;
    using css::sheet::CellFlags::VALUE;
    const auto filled = Ref<css::sheet::XCellRangesQuery>(sheet.range({0, first, end.EndRow, last}),
                                                          css::uno::UNO_QUERY_THROW)
                            ->queryContentCells(VALUE | STRING | FORMULA)
                            ->getRangeAddresses();
    if (filled.getLength() > 0)
        found.beyond = form::address(filled[0].StartRow, filled[0].StartColumn);
}

} // namespace

HiddenParts hidden_parts(const css::uno::Reference<css::frame::XModel>& model, const SheetForm& form) {
    const Sheet sheet(model, form.sheet);
    HiddenParts found;
    look_at_rows(sheet, form.filled, found);
    look_at_columns(sheet, form.filled, found);
    const int own = fingerprint_column(sheet);
    look_beyond(sheet, form.filled.grid.columns + columns_around + 1, own - 1, found);
    look_beyond(sheet, last_hidden_column(sheet) + 1, std::numeric_limits<int>::max(), found);
    return found;
}

} // namespace kehoach::calc

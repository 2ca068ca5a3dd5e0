// SPDX-License-Identifier: MPL-2.0
// What is taken from a sheet when a table on it is selected: merged, hidden, filtered, far too much.
#include "calc/window.hxx"
#include "calc_ground.hxx"
#include "office/refused.hxx"
#include "office/text.hxx"

#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/TableFilterField.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XSheetCellRangeContainer.hpp>
#include <com/sun/star/sheet/XSheetFilterable.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/table/CellAddress.hpp>
#include <com/sun/star/table/CellRangeAddress.hpp>
#include <com/sun/star/table/TableBorder2.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <gmock/gmock.h>

using namespace kehoach;
using test::Ref;
using testing::ElementsAre;

namespace {

const char* const tab = "Bảng";

/// Title A1:C1, heads A3:C4 (B3:C3 over two), rows 5 and 6.
test::OpenDocument book_with_table() {
    auto book = test::workbook();
    const auto sheets = book.as<css::sheet::XSpreadsheetDocument>()->getSheets();
    sheets->insertNewByName(office::ustring(tab), 0);
    const std::vector<std::pair<const char*, const char*>> cells{
        {"A1", "KẾT QUẢ"}, {"A3", "Đơn vị"}, {"B3", "Đảng viên"}, {"B4", "Nam"},
        {"C4", "Nữ"},      {"A5", "Thượng"}, {"B5", "1"},         {"C5", "2"},
        {"A6", "Hạ"},      {"B6", "3"},      {"C6", "4"}};
    for (const auto& [address, text] : cells)
        test::type_text(book, tab, address, text);
    for (const char* const merged : {"A1:C1", "A3:A4", "B3:C3"})
        Ref<css::util::XMergeable>(test::range(book, tab, merged), css::uno::UNO_QUERY_THROW)->merge(true);
    const Ref<css::sheet::XSpreadsheetView> view(book.model()->getCurrentController(),
                                                 css::uno::UNO_QUERY_THROW);
    view->setActiveSheet(test::sheet(book, tab));
    return book;
}

void select(const test::Model& model, const char* cells) {
    Ref<css::view::XSelectionSupplier>(model->getCurrentController(), css::uno::UNO_QUERY_THROW)
        ->select(css::uno::Any(test::range(model, tab, cells)));
}

form::PickedTable picked(const test::Model& model, const std::string& range = {}) {
    return form::pick_table(calc::chosen_window(model, range).window);
}

std::string shape(const form::PickedTable& table) {
    return std::to_string(table.grid.rows) + "x" + std::to_string(table.grid.columns);
}

std::string refusal(const test::Model& model, const std::string& range = {}) {
    try {
        calc::chosen_window(model, range);
    } catch (const office::Refused& refused) {
        return refused.key;
    }
    return {};
}

const form::TextCell& cell_of(const form::PickedTable& table, const std::string& text) {
    for (const form::TextCell& cell : table.grid.cells)
        if (cell.text == text)
            return cell;
    throw std::runtime_error("no cell " + text);
}

} // namespace

TEST(CalcWindow, TakesTheBlockAroundTheCursorWithItsMerges) {
    const auto book = book_with_table();
    for (const char* const cursor : {"B5", "A3:A4", "C6", "A1:C1"}) {
        select(book, cursor);
        const auto table = picked(book);
        EXPECT_EQ(shape(table), "4x3") << cursor;
        EXPECT_EQ(cell_of(table, "Đảng viên").column_span, 2);
        EXPECT_EQ(cell_of(table, "Đơn vị").row_span, 2);
        EXPECT_THAT(table.grid.above, ElementsAre("KẾT QUẢ"));
    }
    EXPECT_EQ(calc::chosen_window(book).sheet, tab);
}

TEST(CalcWindow, CellsMergedAcrossTheBorderBelongToTheSelection) {
    const auto book = book_with_table();
    select(book, "A4:B6");
    const auto table = picked(book);
    EXPECT_EQ(shape(table), "4x3") << "the heads are not cut in two";
}

TEST(CalcWindow, ColumnsAndSheetsGoAsFarAsTheyAreUsed) {
    const auto book = book_with_table();
    for (const char* const all : {"A1:AMJ1048576", "A1:C1048576", "A3:AMJ6"})
        EXPECT_EQ(shape(picked(book, all)), "4x3") << all;
}

TEST(CalcWindow, LinesDrawnAroundBlankRowsAreOfTheTable) {
    const auto book = book_with_table();
    css::table::TableBorder2 lines;
    lines.VerticalLine.LineWidth = lines.HorizontalLine.LineWidth = 18;
    lines.LeftLine = lines.RightLine = lines.TopLine = lines.BottomLine = lines.HorizontalLine;
    lines.IsLeftLineValid = lines.IsRightLineValid = lines.IsTopLineValid = lines.IsBottomLineValid = true;
    lines.IsVerticalLineValid = lines.IsHorizontalLineValid = true;
    test::range(book, tab, "A3:C9")->setPropertyValue("TableBorder2", css::uno::Any(lines));
    test::type_text(book, tab, "A2", "Đơn vị tính: người");
    select(book, "B5");
    const auto table = picked(book);
    EXPECT_EQ(shape(table), "7x3");
    EXPECT_THAT(table.grid.above, ElementsAre("KẾT QUẢ", "Đơn vị tính: người"));
}

TEST(CalcWindow, WhatIsHiddenOrFilteredAwayIsLeftOutAndCounted) {
    const auto book = book_with_table();
    const Ref<css::table::XColumnRowRange> lines(test::sheet(book, tab), css::uno::UNO_QUERY_THROW);
    Ref<css::beans::XPropertySet>(lines->getColumns()->getByIndex(1), css::uno::UNO_QUERY_THROW)
        ->setPropertyValue("IsVisible", css::uno::Any(false));
    const Ref<css::sheet::XSheetFilterable> rows(test::range(book, tab, "A4:C6"), css::uno::UNO_QUERY_THROW);
    const auto filter = rows->createFilterDescriptor(true);
    css::sheet::TableFilterField field;
    field.Field = 0;
    field.Operator = css::sheet::FilterOperator_EQUAL;
    field.StringValue = office::ustring("Hạ");
    filter->setFilterFields(office::seq({field}));
    Ref<css::beans::XPropertySet>(filter, css::uno::UNO_QUERY_THROW)
        ->setPropertyValue("ContainsHeader", css::uno::Any(true));
    rows->filter(filter);
    select(book, "A3:C6");
    const auto table = picked(book);
    EXPECT_EQ(shape(table), "3x2");
    EXPECT_EQ(table.hidden_rows, 1);
    EXPECT_EQ(table.hidden_columns, 1);
    EXPECT_EQ(cell_of(table, "Hạ").row, 2);
}

TEST(CalcWindow, ReadsAProtectedSheetAndChangesNothing) {
    const auto book = book_with_table();
    Ref<css::util::XProtectable>(test::sheet(book, tab), css::uno::UNO_QUERY_THROW)->protect("mật khẩu");
    const Ref<css::util::XModifiable> changes(book.model(), css::uno::UNO_QUERY_THROW);
    changes->setModified(false);
    EXPECT_EQ(shape(picked(book, "Bảng.A3:C6")), "4x3");
    EXPECT_FALSE(changes->isModified());
}

TEST(CalcWindow, RefusesWhatIsNoTableToReadFrom) {
    const auto book = book_with_table();
    EXPECT_EQ(refusal(book, "Không có.A1"), "selection.no-range");
    EXPECT_EQ(refusal(book, "không phải ô"), "selection.no-range");
    const Ref<css::sheet::XSheetCellRangeContainer> two(
        book.as<css::lang::XMultiServiceFactory>()->createInstance("com.sun.star.sheet.SheetCellRanges"),
        css::uno::UNO_QUERY_THROW);
    two->addRangeAddress({0, 0, 2, 1, 5}, false);
    two->addRangeAddress({0, 3, 8, 4, 9}, false);
    Ref<css::view::XSelectionSupplier>(book.model()->getCurrentController(), css::uno::UNO_QUERY_THROW)
        ->select(css::uno::Any(two));
    EXPECT_EQ(refusal(book), "selection.several-ranges");
    css::uno::Sequence<css::uno::Any> row(1000);
    for (auto& cell : row)
        cell <<= office::ustring("x");
    css::uno::Sequence<css::uno::Sequence<css::uno::Any>> rows(2);
    rows[0] = rows[1] = row;
    Ref<css::sheet::XCellRangeData>(test::sheet(book, tab)->getCellRangeByPosition(0, 2, 999, 3),
                                    css::uno::UNO_QUERY_THROW)
        ->setDataArray(rows);
    EXPECT_EQ(refusal(book, "A3:AMJ6"), "selection.large");
}

// SPDX-License-Identifier: MPL-2.0
// Tables of many heads on a real sheet: what is taken from it is understood as the table itself is.
#include "calc/window.hxx"
#include "calc_ground.hxx"
#include "form/table_reading.hpp"
#include "office/text.hxx"
#include "table_of_bars.hpp"

#include <boost/json/parse.hpp>
#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/TableBorder2.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>

using namespace kehoach;
using css::uno::UNO_QUERY_THROW;
using test::Ref;

namespace {

constexpr int first_row = 4, first_column = 1; ///< of the table on its sheet

std::string contents(const char* path) {
    std::ifstream file(std::string(KEHOACH_SOURCE_DIR) + path);
    std::stringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

form::TableWords words() {
    text::DataFaults faults;
    auto read = form::load_table_words({{"tables/words.json", contents("/extension/data/tables/words.json")}},
                                       faults);
    EXPECT_TRUE(faults.empty());
    return read;
}

using Range = Ref<css::table::XCellRange>;

Range block(const Ref<css::sheet::XSpreadsheet>& sheet, int row, int column, int rows, int columns) {
    return sheet->getCellRangeByPosition(first_column + column, first_row + row,
                                         first_column + column + columns - 1, first_row + row + rows - 1);
}

void write(const Ref<css::sheet::XSpreadsheet>& sheet, const form::TextGrid& grid) {
    for (const form::TextCell& cell : grid.cells) {
        const auto where = block(sheet, cell.row, cell.column, cell.row_span, cell.column_span);
        if (cell.row_span > 1 || cell.column_span > 1)
            Ref<css::util::XMergeable>(where, UNO_QUERY_THROW)->merge(true);
        const auto first = where->getCellByPosition(0, 0);
        Ref<css::text::XTextRange>(first, UNO_QUERY_THROW)->setString(office::ustring(cell.text));
        if (cell.bold)
            Ref<css::beans::XPropertySet>(first, UNO_QUERY_THROW)
                ->setPropertyValue("CharWeight", css::uno::Any(css::awt::FontWeight::BOLD));
    }
}

void draw_lines(const Ref<css::sheet::XSpreadsheet>& sheet, const form::TextGrid& grid) {
    css::table::TableBorder2 lines;
    lines.VerticalLine.LineWidth = 18;
    lines.HorizontalLine = lines.LeftLine = lines.RightLine = lines.TopLine = lines.BottomLine =
        lines.VerticalLine;
    lines.IsLeftLineValid = lines.IsRightLineValid = lines.IsTopLineValid = lines.IsBottomLineValid = true;
    lines.IsVerticalLineValid = lines.IsHorizontalLineValid = true;
    Ref<css::beans::XPropertySet>(block(sheet, 0, 0, grid.rows, grid.columns), UNO_QUERY_THROW)
        ->setPropertyValue("TableBorder2", css::uno::Any(lines));
}

std::string form_of(const form::TextGrid& grid, const form::TableWords& known) {
    const auto reading = form::read_table(grid, known);
    return reading ? form::to_json(reading->form) : "none";
}

/// In a name of a range: B5.
std::string name_of(int row, int column) {
    return std::string(1, static_cast<char>('A' + first_column + column)) +
           std::to_string(first_row + row + 1);
}

} // namespace

TEST(CalcHeads, ASheetIsUnderstoodAsItsTable) {
    const form::TableWords known = words();
    const auto tables = boost::json::parse(contents("/tests/unit/form/heads_of_tables.json")).as_array();
    const auto book = test::workbook();
    int all = 0;
    for (const auto& table : tables) {
        const auto& entry = table.as_object();
        if (entry.contains("above") || entry.contains("below"))
            continue; // the lines around a table have a test of their own
        const form::TextGrid grid = form::grid_of(entry.at("rows").as_array());
        const std::string name = "T" + std::to_string(all);
        book.as<css::sheet::XSpreadsheetDocument>()->getSheets()->insertNewByName(office::ustring(name), 0);
        const auto sheet = test::sheet(book, name);
        write(sheet, grid);
        const std::string wanted = form_of(grid, known);
        const std::string range = name_of(0, 0) + ":" + name_of(grid.rows - 1, grid.columns - 1);
        const auto taken = [&](const std::string& where) {
            return form_of(form::pick_table(calc::chosen_window(book, name + "." + where).window).grid,
                           known);
        };
        ++all;
        EXPECT_EQ(taken(range), wanted) << entry.at("name");
        draw_lines(sheet, grid);
        EXPECT_EQ(taken(name_of(1, 0)), wanted) << entry.at("name") << ", at the cursor";
    }
    EXPECT_GE(all, 100);
}

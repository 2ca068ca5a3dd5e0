// SPDX-License-Identifier: MPL-2.0
#include "writer/tables.hxx"

#include "office/text.hxx"
#include "writer/looks.hxx"

#include <algorithm>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/table/TableBorder2.hpp>
#include <com/sun/star/text/HoriOrientation.hpp>
#include <com/sun/star/text/TableColumnSeparator.hpp>
#include <com/sun/star/text/VertOrientation.hpp>
#include <com/sun/star/text/XTextTableCursor.hpp>
#include <numeric>

namespace kehoach::writer {

namespace {

using css::uno::Any;
using Table = Ref<css::text::XTextTable>;

constexpr sal_Int16 line_width = 18;    ///< 0.5 pt, in 1/100 mm
constexpr sal_Int16 padding = 100;      ///< between line and text of a ruled table
constexpr sal_Int16 tight_padding = 35; ///< the same in Calc, and here where many columns share a page
constexpr int many_columns = 12;
constexpr double same_width_mm = 1; ///< closer to the text area than this is the text area

/// Writer's names of columns: A to Z, a to z, then AA.
OUString column_name(int column) {
    OUString name;
    for (int rest = column; rest >= 0; rest = rest / 52 - 1) {
        const int digit = rest % 52;
        name = OUString(static_cast<sal_Unicode>(digit < 26 ? 'A' + digit : 'a' + digit - 26)) + name;
    }
    return name;
}

OUString cell_name(int column, int row) {
    return column_name(column) + OUString::number(row + 1);
}

/// Which cell covers each place of the grid.
std::vector<std::vector<int>> owners(const document::Table& table) {
    std::vector<std::vector<int>> grid(static_cast<std::size_t>(table.rows),
                                       std::vector<int>(static_cast<std::size_t>(table.columns), -1));
    for (std::size_t n = 0; n < table.cells.size(); ++n) {
        const document::Cell& cell = table.cells[n];
        for (int row = cell.row; row < std::min(cell.row + cell.row_span, table.rows); ++row)
            for (int column = cell.column; column < std::min(cell.column + cell.column_span, table.columns);
                 ++column)
                grid[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)] = static_cast<int>(n);
    }
    return grid;
}

/// A merge changes the names of the cells to its right only, so the rightmost are merged first.
void merge_cells(const Table& target, const document::Table& table) {
    std::vector<document::Cell> merged;
    std::copy_if(table.cells.begin(), table.cells.end(), std::back_inserter(merged),
                 [](const document::Cell& cell) { return cell.row_span > 1 || cell.column_span > 1; });
    std::stable_sort(merged.begin(), merged.end(),
                     [](const auto& a, const auto& b) { return a.column > b.column; });
    for (const document::Cell& cell : merged) {
        const auto cursor = target->createCursorByCellName(cell_name(cell.column, cell.row));
        cursor->gotoCellByName(cell_name(cell.column + cell.column_span - 1, cell.row + cell.row_span - 1),
                               true);
        cursor->mergeRange();
    }
}

void set_widths(const Properties& target, const document::Table& table, double usable_mm) {
    const double total = std::accumulate(table.widths_mm.begin(), table.widths_mm.end(), 0.0);
    if (total <= 0)
        return;
    if (std::abs(total - usable_mm) >= same_width_mm) {
        set(target, "HoriOrient", css::text::HoriOrientation::CENTER);
        set(target, "Width", from_mm(total));
    }
    auto separators =
        get<css::uno::Sequence<css::text::TableColumnSeparator>>(target, "TableColumnSeparators");
    const double sum = get<sal_Int16>(target, "TableColumnRelativeSum");
    double edge = 0;
    for (sal_Int32 n = 0; n < separators.getLength(); ++n) {
        edge += table.widths_mm[static_cast<std::size_t>(n)];
        separators.getArray()[n].Position = static_cast<sal_Int16>(std::lround(edge / total * sum));
    }
    set(target, "TableColumnSeparators", separators);
}

sal_Int16 distance(const document::Table& table) {
    if (!table.borders)
        return 0; // a letterhead's lines need every millimetre of their column
    return table.columns > many_columns ? tight_padding : padding;
}

void set_borders(const Properties& target, const document::Table& table) {
    const bool drawn = table.borders;
    css::table::BorderLine2 line;
    line.OuterLineWidth = drawn ? line_width : sal_Int16(0);
    line.LineWidth = drawn ? line_width : sal_uInt32(0);
    css::table::TableBorder2 border;
    border.TopLine = border.BottomLine = border.LeftLine = border.RightLine = line;
    border.HorizontalLine = border.VerticalLine = line;
    border.IsTopLineValid = border.IsBottomLineValid = border.IsLeftLineValid = border.IsRightLineValid =
        true;
    border.IsHorizontalLineValid = border.IsVerticalLineValid = true;
    border.Distance = distance(table);
    border.IsDistanceValid = true;
    set(target, "TableBorder2", border);
}

void set_head(const Properties& properties, const document::Table& table) {
    set(properties, "RepeatHeadline", table.header_rows > 0);
    if (table.header_rows > 0)
        set(properties, "HeaderRowCount", static_cast<sal_Int32>(table.header_rows));
}

void centre_heads(const Table& target, const document::Table& table, const std::vector<OUString>& names) {
    for (std::size_t n = 0; n < names.size(); ++n)
        if (table.cells[n].row < table.header_rows)
            set(as<css::beans::XPropertySet>(target->getCellByName(names[n])), "VertOrient",
                css::text::VertOrientation::CENTER);
}

} // namespace

std::vector<OUString> cell_names(const document::Table& table) {
    const auto grid = owners(table);
    std::vector<OUString> names;
    for (const document::Cell& cell : table.cells) {
        // Cells hidden by a merge downwards still count; those swallowed by a merge sideways are gone.
        const auto& row = grid[static_cast<std::size_t>(cell.row)];
        int before = 0;
        for (std::size_t column = 0; column < static_cast<std::size_t>(cell.column); ++column)
            before += column == 0 || row[column] != row[column - 1] ? 1 : 0;
        names.push_back(cell_name(before, cell.row));
    }
    return names;
}

Table write_table(const Model& model, const Ref<css::text::XTextRange>& where, const document::Table& table,
                  double usable_mm) {
    const Table target(
        as<css::lang::XMultiServiceFactory>(model)->createInstance("com.sun.star.text.TextTable"),
        css::uno::UNO_QUERY_THROW);
    target->initialize(table.rows, table.columns);
    where->getText()->insertTextContent(where, target.get(), false);
    const auto properties = as<css::beans::XPropertySet>(target);
    // Borders go by the layout: cells beyond the edge of a page that is still upright would be left out.
    set_borders(properties, table);
    set_widths(properties, table, usable_mm);
    merge_cells(target, table);
    set_head(properties, table);
    centre_heads(target, table, cell_names(table));
    return target;
}

} // namespace kehoach::writer

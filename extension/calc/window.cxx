// SPDX-License-Identifier: MPL-2.0
#include "calc/window.hxx"

#include "calc/selection.hxx"
#include "office/refused.hxx"
#include "office/text.hxx"

#include <algorithm>
#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/table/TableBorder2.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/XMergeable.hpp>

namespace kehoach::calc {

namespace {

using css::uno::UNO_QUERY_THROW;

constexpr int rows_above = 20, rows_below = 6; ///< of a table, in which its lines stand

bool is_one_cell(const Block& block) {
    return block.row == block.last_row && block.column == block.last_column;
}

/// Reads one sheet around what was chosen on it.
class Reader {
public:
    explicit Reader(const SheetRange& chosen)
        : sheet_(chosen->getSpreadsheet()), chosen_(merged(address(chosen))), used_(used_area()) {}

    form::SheetWindow read() {
        const bool cursor_only = is_one_cell(chosen_) || is_one_cell(unmerged());
        area_ = cursor_only ? around_cursor() : as_far_as_used(chosen_);
        if (area_.last_column - area_.column >= most_columns || area_.last_row - area_.row >= most_rows)
            throw office::Refused("selection.large",
                                  {{"columns", std::to_string(area_.last_column - area_.column + 1)},
                                   {"rows", std::to_string(area_.last_row - area_.row + 1)},
                                   {"most_columns", std::to_string(most_columns)},
                                   {"most_rows", std::to_string(most_rows)}});
        made_.cursor_row = cursor_only ? chosen_.row - area_.row : -1;
        made_.grid.rows = area_.last_row - area_.row + 1;
        made_.grid.columns = area_.last_column - area_.column + 1;
        rows();
        columns();
        cells();
        return std::move(made_);
    }

private:
    Ref<css::table::XCellRange> range(const Block& block) const {
        return sheet_->getCellRangeByPosition(block.column, block.row, block.last_column, block.last_row);
    }

    Ref<css::sheet::XSheetCellCursor> cursor(const Block& block) const {
        return sheet_->createCursorByRange(SheetRange(range(block), UNO_QUERY_THROW));
    }

    Block merged(const Block& block) const {
        const auto all = cursor(block);
        all->collapseToMergedArea();
        return address(all);
    }

    /// A merged cell is one place of the cursor.
    Block unmerged() const {
        const Block first{chosen_.row, chosen_.column, chosen_.row, chosen_.column};
        const Block whole = merged(first);
        const bool same = whole.last_row == chosen_.last_row && whole.last_column == chosen_.last_column;
        return same ? first : chosen_;
    }

    Block used_area() const {
        const auto all = sheet_->createCursor();
        Ref<css::sheet::XUsedAreaCursor>(all, UNO_QUERY_THROW)->gotoEndOfUsedArea(false);
        return address(all);
    }

    /// Whole rows, columns and sheets are chosen by a click on their heads.
    Block as_far_as_used(Block block) const {
        if (block.last_row - block.row >= most_rows)
            block.last_row = std::max(block.row, used_.last_row);
        if (block.last_column - block.column >= most_columns)
            block.last_column = std::max(block.column, used_.last_column);
        return block;
    }

    Block around_cursor() const {
        const auto region = cursor(chosen_);
        region->collapseToCurrentRegion();
        Block block = merged(address(region));
        if (block.row == block.last_row ||
            block.column == block.last_column) // a title with a blank row below
            block = {0, 0, std::min(used_.last_row, most_rows - 1), used_.last_column};
        while (block.last_row < used_.last_row && is_ruled(block.last_row + 1, block))
            ++block.last_row; // blank rows to be filled in
        block.row = std::max(0, block.row - rows_above);
        block.last_row = std::min(block.last_row + rows_below, std::max(block.last_row, used_.last_row));
        return block;
    }

    /// Lines to the left of its cells or between them: a line under a title is no table.
    bool is_ruled(int row, const Block& block) const {
        css::table::TableBorder2 border;
        Ref<css::beans::XPropertySet>(range({row, block.column, row, block.last_column}), UNO_QUERY_THROW)
            ->getPropertyValue("TableBorder2") >>= border;
        const bool some = !border.IsVerticalLineValid; // some of its cells have one
        return some || border.VerticalLine.LineWidth > 0;
    }

    void rows() {
        const auto all = Ref<css::table::XColumnRowRange>(range(area_), UNO_QUERY_THROW)->getRows();
        for (int row = 0; row < made_.grid.rows; ++row) {
            made_.ruled.push_back(is_ruled(area_.row + row, area_));
            made_.hidden_rows.push_back(!is_visible(all->getByIndex(row)));
        }
    }

    void columns() {
        const auto all = Ref<css::table::XColumnRowRange>(range(area_), UNO_QUERY_THROW)->getColumns();
        for (int column = 0; column < made_.grid.columns; ++column)
            made_.hidden_columns.push_back(!is_visible(all->getByIndex(column)));
    }

    void cells() {
        for (int row = area_.row; row <= std::min(area_.last_row, used_.last_row); ++row) {
            const Block line{row, area_.column, row, area_.last_column};
            const bool merges = Ref<css::util::XMergeable>(range(line), UNO_QUERY_THROW)->getIsMerged();
            for (int column = area_.column; column <= std::min(area_.last_column, used_.last_column);
                 ++column)
                cell(row, column, merges);
        }
    }

    void cell(int row, int column, bool merges) {
        const auto one = sheet_->getCellByPosition(column, row);
        form::TextCell read{row - area_.row,
                            column - area_.column,
                            1,
                            1,
                            office::utf8(Ref<css::text::XTextRange>(one, UNO_QUERY_THROW)->getString()),
                            false};
        if (merges && Ref<css::util::XMergeable>(one, UNO_QUERY_THROW)->getIsMerged()) {
            const Block whole = merged({row, column, row, column});
            read.row_span = whole.last_row - row + 1;
            read.column_span = whole.last_column - column + 1;
        }
        if (read.text.empty() && read.row_span == 1 && read.column_span == 1)
            return;
        std::replace(read.text.begin(), read.text.end(), '\n', ' ');
        read.bold = column - area_.column < names_of_rows && is_bold(one);
        made_.grid.cells.push_back(std::move(read));
    }

    /// Only names of rows are told apart by it.
    static constexpr int names_of_rows = 2;
    static bool is_bold(const Ref<css::uno::XInterface>& cell) {
        float weight = 0;
        Ref<css::beans::XPropertySet>(cell, UNO_QUERY_THROW)->getPropertyValue("CharWeight") >>= weight;
        return weight >= css::awt::FontWeight::BOLD;
    }

    Ref<css::sheet::XSpreadsheet> sheet_;
    Block chosen_, used_, area_;
    form::SheetWindow made_;
};

} // namespace

Chosen chosen_window(const css::uno::Reference<css::frame::XModel>& model, const std::string& name) {
    const SheetRange range = chosen_range(model, name);
    const Ref<css::container::XNamed> sheet(range->getSpreadsheet(), UNO_QUERY_THROW);
    return {office::utf8(sheet->getName()), Reader(range).read()};
}

} // namespace kehoach::calc

// SPDX-License-Identifier: MPL-2.0
#include "calc/parts.hxx"
#include "form/formula.hpp"
#include "office/text.hxx"
#include "text/decimal.hpp"

#include <algorithm>
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <functional>
#include <map>

namespace kehoach::calc {

namespace {

using Texts = std::map<std::pair<int, int>, const form::GridCell*>;

template<typename T>
css::uno::Sequence<css::uno::Sequence<T>> table_of(const Block& block, const Texts& cells,
                                                   const std::function<T(const form::GridCell*)>& value) {
    css::uno::Sequence<css::uno::Sequence<T>> rows(block.last_row - block.row + 1);
    for (int row = block.row; row <= block.last_row; ++row) {
        css::uno::Sequence<T>& line = rows[row - block.row];
        line.realloc(block.last_column - block.column + 1);
        for (int column = block.column; column <= block.last_column; ++column) {
            const auto cell = cells.find({row, column});
            line[column - block.column] = value(cell == cells.end() ? nullptr : cell->second);
        }
    }
    return rows;
}

css::uno::Any data_of(const form::GridCell* cell) {
    if (!cell || cell->text.empty())
        return css::uno::Any(rtl::OUString());
    const auto number = whole_number(*cell);
    return number ? css::uno::Any(*number) : css::uno::Any(office::ustring(cell->text));
}

rtl::OUString formula_of(const form::GridCell* cell) {
    return cell ? office::ustring(cell->formula) : rtl::OUString();
}

void put_formulas(const Sheet& sheet, const Block& block, const Texts& cells) {
    Ref<css::sheet::XCellRangeFormula>(sheet.range(block), css::uno::UNO_QUERY_THROW)
        ->setFormulaArray(table_of<rtl::OUString>(block, cells, formula_of));
}

/// Not every program goes through the cells of a range unless it is told to.
void put_over_ranges(const Sheet& sheet, const form::Grid& grid) {
    for (const form::GridCell& cell : grid.cells)
        if (form::is_over_ranges(cell.formula))
            Ref<css::sheet::XArrayFormulaRange>(sheet.range({cell.row, cell.column, cell.row, cell.column}),
                                                css::uno::UNO_QUERY_THROW)
                ->setArrayFormula(office::ustring(cell.formula));
}

} // namespace

std::optional<double> whole_number(const form::GridCell& cell) {
    const std::string& text = cell.text;
    const bool whole = !text.empty() && text.size() < 9 && text.front() != '0' &&
                       std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    return whole && (cell.role == form::CellRole::row_label || cell.role == form::CellRole::ordinal)
               ? std::optional(text::decimal(text))
               : std::nullopt;
}

void fill(const Sheet& sheet, const form::Grid& grid) {
    const Block all{0, 0, grid.rows - 1, grid.columns - 1};
    Texts cells;
    for (const form::GridCell& cell : grid.cells)
        cells[{cell.row, cell.column}] = &cell;
    Ref<css::sheet::XCellRangeData>(sheet.range(all), css::uno::UNO_QUERY_THROW)
        ->setDataArray(table_of<css::uno::Any>(all, cells, data_of));
    for (const Block& block : blocks(grid, [](const form::GridCell& cell) { return !cell.formula.empty(); }))
        put_formulas(sheet, block, cells);
    put_over_ranges(sheet, grid);
    Texts warnings;
    for (const form::GridCell& cell : grid.warnings)
        warnings[{cell.row, cell.column}] = &cell;
    for (const Block& block : warning_blocks(grid))
        put_formulas(sheet, block, warnings);
}

} // namespace kehoach::calc

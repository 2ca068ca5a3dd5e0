// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/grid.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <rtl/ustring.hxx>
#include <string>
#include <vector>

namespace kehoach::calc {

template<typename T>
using Ref = css::uno::Reference<T>;
using Model = Ref<css::frame::XModel>;

/// A block of cells; both ends belong to it.
struct Block {
    int row = 0, column = 0, last_row = 0, last_column = 0;
};

/// A sheet by its model and name: an object of the office dies when its sheet is taken back by undo, a name
/// finds the sheet again after redo.
class Sheet {
public:
    Sheet(const Model& model, const std::string& name) : model_(model), name_(name) {}

    const Model& model() const { return model_; }
    const std::string& name() const { return name_; }
    Ref<css::sheet::XSpreadsheet> get() const;
    Ref<css::table::XCellRange> range(const Block& block) const;
    Ref<css::table::XCell> cell(int row, int column) const;

private:
    Model model_;
    std::string name_;
};

std::vector<std::string> sheet_names(const Model& model);

/// The places of one kind of cell in a grid, neighbours joined: columns first, then alike columns side by
/// side.
template<typename Predicate>
std::vector<Block> blocks(const form::Grid& grid, Predicate wanted);
std::vector<Block> joined(std::vector<Block> cells);

template<typename Predicate>
std::vector<Block> blocks(const form::Grid& grid, Predicate wanted) {
    std::vector<Block> cells;
    for (const form::GridCell& cell : grid.cells)
        if (wanted(cell))
            cells.push_back(
                {cell.row, cell.column, cell.row + cell.row_span - 1, cell.column + cell.column_span - 1});
    return joined(std::move(cells));
}

} // namespace kehoach::calc

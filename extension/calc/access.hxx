// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/grid.hpp"

#include <com/sun/star/document/XUndoManager.hpp>
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

/// Keeps the office from recording. Calc switches recording on again in many of its own calls, even while a
/// step is undone or redone (and a step recorded then destroys the one at work): to be asked before every
/// change.
class Quiet {
public:
    explicit Quiet(const Model& model);
    ~Quiet();
    Quiet(const Quiet&) = delete;
    Quiet& operator=(const Quiet&) = delete;
    void again();

private:
    Ref<css::document::XUndoManager> manager_;
    bool locked_here_ = false;
};

/// A sheet by its model and name.
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
/// Where a form says beside its rows what contradicts in them.
std::vector<Block> warning_blocks(const form::Grid& grid);

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

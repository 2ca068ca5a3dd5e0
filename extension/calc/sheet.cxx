// SPDX-License-Identifier: MPL-2.0
#include "calc/sheet.hxx"

#include "calc/access.hxx"
#include "calc/sheets.hxx"
#include "office/gone.hxx"
#include "office/text.hxx"

#include <algorithm>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/lang/IndexOutOfBoundsException.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/NotLockedException.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

namespace kehoach::calc {

using office::ustring;

Quiet::Quiet(const Model& model)
    : manager_(Ref<css::document::XUndoManagerSupplier>(model, css::uno::UNO_QUERY_THROW)->getUndoManager()) {
}

Quiet::~Quiet() {
    if (locked_here_)
        office::unless_gone([&] { manager_->unlock(); });
}

void Quiet::again() {
    if (manager_->isLocked())
        return;
    // The manager still counts the locks that Calc overrode: only the first of a count locks.
    int locks = 0;
    try {
        for (;; ++locks)
            manager_->unlock();
    } catch (const css::util::NotLockedException&) {
        locked_here_ = locked_here_ || locks == 0;
    }
    for (int i = 0; i < std::max(locks, 1); ++i)
        manager_->lock();
}

Ref<css::sheet::XSpreadsheet> Sheet::get() const {
    return {sheets_of(model_)->getByName(ustring(name_)), css::uno::UNO_QUERY_THROW};
}

Ref<css::table::XCellRange> Sheet::range(const Block& block) const {
    return get()->getCellRangeByPosition(block.column, block.row, block.last_column, block.last_row);
}

Ref<css::table::XCell> Sheet::cell(int row, int column) const {
    return get()->getCellByPosition(column, row);
}

std::vector<std::string> sheet_names(const Model& model) {
    std::vector<std::string> names;
    for (const rtl::OUString& name : sheets_of(model)->getElementNames())
        names.push_back(office::utf8(name));
    return names;
}

std::vector<Block> joined(std::vector<Block> cells) {
    std::sort(cells.begin(), cells.end(), [](const Block& a, const Block& b) {
        return std::pair{a.column, a.row} < std::pair{b.column, b.row};
    });
    std::vector<Block> columns;
    for (const Block& cell : cells) {
        if (!columns.empty() && columns.back().column == cell.column &&
            columns.back().last_column == cell.last_column && columns.back().last_row + 1 == cell.row)
            columns.back().last_row = cell.last_row;
        else
            columns.push_back(cell);
    }
    std::vector<Block> blocks;
    for (const Block& column : columns) {
        const auto beside = std::find_if(blocks.begin(), blocks.end(), [&](const Block& block) {
            return block.row == column.row && block.last_row == column.last_row &&
                   block.last_column + 1 == column.column;
        });
        if (beside != blocks.end())
            beside->last_column = column.last_column;
        else
            blocks.push_back(column);
    }
    return blocks;
}

std::vector<Block> warning_blocks(const form::Grid& grid) {
    std::vector<Block> cells;
    for (const form::GridCell& cell : grid.warnings)
        cells.push_back({cell.row, cell.column, cell.row, cell.column});
    return joined(std::move(cells));
}

bool go_to(const css::uno::Reference<css::frame::XModel>& model, const std::string& sheet,
           const std::string& cell, const Ref<css::frame::XController>& view) {
    const Ref<css::view::XSelectionSupplier> shown(view.is() ? view : model->getCurrentController(),
                                                   css::uno::UNO_QUERY);
    const auto names = sheet_names(model);
    if (!shown.is() || std::find(names.begin(), names.end(), sheet) == names.end())
        return false;
    try {
        return shown->select(css::uno::Any(Sheet(model, sheet).get()->getCellRangeByName(ustring(cell))));
    } catch (const css::uno::RuntimeException&) {
        return false; // the office's answer to a name that is no cell
    }
}

} // namespace kehoach::calc

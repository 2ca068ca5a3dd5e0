// SPDX-License-Identifier: MPL-2.0
#include "form/check_parts.hpp"

#include <map>

namespace kehoach::form {

namespace {

struct Row {
    std::vector<const GridCell*> empty;
    bool begun = false;
};

bool takes_figures(const GridCell& cell) {
    return cell.accepts == Accepts::count || cell.accepts == Accepts::money ||
           cell.accepts == Accepts::pair || cell.accepts == Accepts::percent;
}

class Missing {
public:
    explicit Missing(FilledForm& form) : form_(form) {}

    void run() {
        if (nothing_filled())
            return;
        bool any = false;
        for (const GridCell& cell : form_.grid().cells)
            any = take(cell) || any;
        if (!any)
            return;
        for (auto row = rows_.begin(); row != rows_.end();)
            row = row->second.begun ? tell_cells(row) : tell_rows(row);
    }

private:
    using Rows = std::map<int, Row>;

    /// Whether the cell was to be filled in, and is.
    bool take(const GridCell& cell) {
        const bool wanted = cell.role == CellRole::input && cell.accepts != Accepts::anything &&
                            form_.has(cell.row, cell.column);
        if (!wanted)
            return false;
        const bool full = form_.at(cell.row, cell.column) != nullptr;
        Row& row = rows_[cell.row];
        row.begun = row.begun || full;
        if (!full)
            row.empty.push_back(&cell);
        return full;
    }

    Rows::iterator tell_cells(Rows::iterator at) {
        const auto& [row, cells] = *at;
        no_label(row);
        if (!cells.empty.empty()) {
            std::string columns;
            for (const GridCell* cell : cells.empty)
                columns += (columns.empty() ? "" : "; ") + form_.column_name(cell->column);
            if (FormFault* fault =
                    form_.fault(row, cells.empty.front()->column, "form.missing", {}, {}, false)) {
                fault->arguments.emplace_back("columns", columns);
                offer(*fault, cells.empty);
            }
        }
        return std::next(at);
    }

    /// A row of figures that nobody knows whose they are.
    void no_label(int row) {
        const int key = form_.grid().key_column;
        if (form_.body_row(row).label.empty() && form_.sheet_column(key) >= 0 && !form_.at(row, key))
            form_.fault(row, key, "form.no-label", {}, {}, false);
    }

    bool waits(int row, const Row& cells) const {
        const bool named = !form_.body_row(row).label.empty() || form_.at(row, form_.grid().key_column);
        return !cells.begun && !cells.empty.empty() && named;
    }

    /// Empty rows next to each other are one finding; headings of groups between them are no rows.
    Rows::iterator tell_rows(Rows::iterator first) {
        auto last = first, next = first;
        std::vector<const GridCell*> cells;
        int count = 0;
        for (; next != rows_.end() && waits(next->first, next->second); ++next, ++count) {
            last = next;
            cells.insert(cells.end(), next->second.empty.begin(), next->second.empty.end());
        }
        if (count == 0)
            return std::next(first);
        FormFault* fault = form_.fault(first->first, cells.front()->column,
                                       count > 1 ? "form.missing-rows" : "form.missing-row", {}, {}, false);
        if (fault && count > 1) {
            fault->arguments.emplace_back("from", form_.row_name(first->first));
            fault->arguments.emplace_back("to", form_.row_name(last->first));
            fault->arguments.emplace_back("count", std::to_string(count));
        }
        if (fault)
            offer(*fault, cells);
        return next;
    }

    /// 0 where figures belong, or the word that there are no data.
    void offer(FormFault& fault, const std::vector<const GridCell*>& cells) const {
        FormRepair none{"form.repair.none", false, {}}, no_data{"form.repair.no-data", false, {}};
        for (const GridCell* cell : cells) {
            const int row = form_.sheet_row(cell->row), column = form_.sheet_column(cell->column);
            if (takes_figures(*cell)) {
                const bool pair = cell->accepts == Accepts::pair;
                none.cells.push_back({row, column, pair ? "0/0" : "0", !pair});
            }
            no_data.cells.push_back({row, column, form_.words().fill_no_data, false});
        }
        if (!none.cells.empty())
            fault.repairs.push_back(std::move(none));
        if (!form_.words().fill_no_data.empty())
            fault.repairs.push_back(std::move(no_data));
    }

    bool nothing_filled() {
        const GridCell* first = nullptr;
        for (const GridCell& cell : form_.grid().cells) {
            if (cell.role != CellRole::input || !form_.has(cell.row, cell.column))
                continue;
            if (form_.at(cell.row, cell.column))
                return false;
            first = first ? first : &cell;
        }
        if (first)
            form_.fault(first->row, first->column, "form.nothing-filled", {}, {}, false)->hint = true;
        return first != nullptr;
    }

    FilledForm& form_;
    Rows rows_;
};

} // namespace

void check_missing(FilledForm& form) {
    Missing(form).run();
}

} // namespace kehoach::form

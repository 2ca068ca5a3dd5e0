// SPDX-License-Identifier: MPL-2.0
#include "form/check_parts.hpp"
#include "text/words.hpp"

#include <map>

namespace kehoach::form {

namespace {

bool is_fixed(const GridCell& cell) {
    const bool label = cell.role == CellRole::row_label || cell.role == CellRole::group_label;
    return cell.role == CellRole::header || (label && !cell.text.empty());
}

/// A title that differs means that the form is not the one that was sent out.
void changed(FilledForm& form) {
    std::map<std::pair<int, int>, const GridCell*> now;
    for (const GridCell& cell : form.filled().grid.cells)
        now[{cell.row, cell.column}] = &cell;
    for (const GridCell& cell : form.grid().cells) {
        const auto found = now.find({cell.row, cell.column});
        if (is_fixed(cell) && found != now.end() && form.has(cell.row, cell.column) &&
            !text::same_wording(found->second->text, cell.text))
            form.fault(cell.row, cell.column, "form.header-changed", found->second->text, cell.text);
    }
}

} // namespace

void check_heads(FilledForm& form) {
    changed(form);
}

} // namespace kehoach::form

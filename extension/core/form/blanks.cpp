// SPDX-License-Identifier: MPL-2.0
#include "form/filled.hpp"

namespace kehoach::form {

namespace {

bool adds_up(const GridCell& cell) {
    return cell.role == CellRole::input && (cell.accepts == Accepts::count ||
                                            cell.accepts == Accepts::money || cell.accepts == Accepts::pair);
}

} // namespace

Blanks blanks(const FormSpec& spec, const Filled& filled) {
    Blanks found;
    for (const GridCell& cell : layout(spec).cells) {
        if (!adds_up(cell))
            continue;
        const auto value = filled.values.find({cell.row, cell.column});
        ++found.inputs;
        found.blank += value == filled.values.end() || value->second.text.empty() ? 1 : 0;
    }
    return found;
}

} // namespace kehoach::form

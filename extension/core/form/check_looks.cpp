// SPDX-License-Identifier: MPL-2.0
#include "form/check_looks.hpp"

#include <algorithm>

namespace kehoach::form {

namespace {

constexpr std::size_t most_named = 6; ///< cells in a message

std::string named(const std::vector<CellInput>& cells) {
    std::string names;
    for (std::size_t i = 0; i < std::min(cells.size(), most_named); ++i)
        names += (i == 0 ? "" : ", ") + address(cells[i].row, cells[i].column);
    return cells.size() > most_named ? names + ", …" : names;
}

} // namespace

std::vector<FormFault> check_looks(const std::vector<CellLook>& looks) {
    const bool any_styled =
        std::any_of(looks.begin(), looks.end(), [](const CellLook& look) { return look.styled; });
    FormFault fault;
    fault.key = "form.checks-lost";
    fault.error = false;
    FormRepair repair{"form.repair.checks", true, {}};
    bool typing_changes = false;
    for (const CellLook& look : looks) {
        if (look.open && look.checked && (look.styled || !any_styled))
            continue;
        typing_changes = typing_changes || !look.open || !look.checked;
        repair.cells.push_back({look.row, look.column, {}, false, true});
    }
    if (repair.cells.empty())
        return {};
    std::sort(repair.cells.begin(), repair.cells.end(), [](const CellInput& a, const CellInput& b) {
        return std::pair{a.row, a.column} < std::pair{b.row, b.column};
    });
    fault.hint = !typing_changes;
    fault.row = repair.cells.front().row;
    fault.column = repair.cells.front().column;
    fault.arguments = {{"cell", address(fault.row, fault.column)},
                       {"count", std::to_string(repair.cells.size())},
                       {"cells", named(repair.cells)}};
    fault.repairs.push_back(std::move(repair));
    return {std::move(fault)};
}

} // namespace kehoach::form

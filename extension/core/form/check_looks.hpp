// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/filled.hpp"

#include <vector>

namespace kehoach::form {

/// What a cell that people fill in has kept of how it was drawn.
struct CellLook {
    int row = 0, column = 0; ///< in the sheet
    bool open = true;        ///< not locked
    bool checked = true;     ///< what is typed is checked, where the form asks for that
    bool styled = true;      ///< it has not the plain style of an empty sheet
};

/// One fault for all cells that lost something of it, as they do where something is pasted over them:
/// form.checks-lost, with what puts it back. A workbook that has none of the looks any more was stored by a
/// program that does not know them: of looks nothing is said then.
std::vector<FormFault> check_looks(const std::vector<CellLook>& looks);

} // namespace kehoach::form

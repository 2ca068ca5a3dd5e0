// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace kehoach::plan {

/// A row of a table below its heads.
struct TableRow {
    std::size_t line = 0; ///< in Plan::lines, the first of the row
    bool total = false;
    std::vector<std::string> cells; ///< by column; covered ones are empty
    std::vector<std::size_t> lines; ///< by column: where the cell begins, or the row where it has no line
};

/// The rows of a table as they are filled in; nothing where the text does not tell where its cells end.
std::vector<TableRow> table_body(const document::Document& document, const Plan& plan, const TableFact& fact);

} // namespace kehoach::plan

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "manuscript.hpp"

#include "document/document.hpp"

#include <span>
#include <string>
#include <vector>

namespace kehoach::test {

/// One cell of a table of a manuscript, where it begins.
struct WrittenCell {
    document::Cell place;
    std::string text;
    plan::Role role;
};
struct WrittenTable {
    document::Table table;
    std::vector<WrittenCell> cells; ///< in reading order
};

/// Cells of a row as written: "<" and "^" are merged.
std::vector<std::string> cells_of(const std::string& row);
bool is_table_row(plan::Role role);
/// Rows that stand together.
WrittenTable read_rows(std::span<const Entry> rows, double width_mm);

} // namespace kehoach::test

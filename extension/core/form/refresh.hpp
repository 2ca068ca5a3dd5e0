// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/edit.hpp"
#include "form/grid.hpp"

#include <optional>
#include <vector>

namespace kehoach::form {

/// What makes a table of a document say what `now` says: edits of the cells below its heads that say
/// something else, last place first. Looks, widths and heads stay as they are; a cell that was empty gets the
/// look of the others. Nothing where the table has other rows, columns or merged cells, or, where
/// `compare_heads`, other words in its heads.
std::optional<std::vector<document::Edit>> refresh(const document::Document& document, int table,
                                                   const TableBlock& now, bool compare_heads);

} // namespace kehoach::form

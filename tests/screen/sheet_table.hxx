// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office.hxx"

#include <string>
#include <vector>

namespace kehoach::test {

/// A visible workbook whose only sheet has a table at A3: units by members (all, men, women), share, remark;
/// a line with its code and title above.
OpenDocument book_with_members();

/// Writes rows of texts from a cell on; figures become numbers. The sheet that is in front.
void write_rows(const Model& model, int row, const std::vector<std::vector<std::string>>& rows);
void merge_cells(const Model& model, const std::string& cells);
void select_cells(const Model& model, const std::string& cells);
std::vector<std::string> sheet_names(const Model& model);

} // namespace kehoach::test

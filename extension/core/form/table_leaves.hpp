// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form_spec.hpp"
#include "form/table_shape.hpp"

#include <string>
#include <vector>

namespace kehoach::form {

/// What the filled cells of a column have in common.
enum class Content { none, numbers, percents, pairs, dates, words, mixed };

/// A column of the form that is being understood. Titles are folded.
struct Leaf {
    Column* column = nullptr;
    const Column* parent = nullptr;   ///< null: it is a root
    int root = 0;                     ///< index of the root it stands under
    int place = 0;                    ///< column of the grid, the first of two in a pair in two cells
    std::string title;                ///< its own
    std::vector<std::string> parents; ///< from the root down
    std::vector<std::string> cells;   ///< what is filled in below, blanks and dots aside; folded
    Content content = Content::none;

    bool is_number() const { return column->kind == ColumnKind::count || column->kind == ColumnKind::money; }
};

/// A head over two cells that it names becomes a pair in two cells; keys are c1, c2, ... by leaf.
/// `with_cells`: the leaves are the columns of the grid, so that what stands below them is theirs.
std::vector<Leaf> leaves_of(std::vector<Column>& columns, const TableShape& shape, bool with_cells);

/// A number as people type it: 1.234 or 12,5.
bool is_figure(std::string_view text);

} // namespace kehoach::form

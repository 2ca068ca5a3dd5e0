// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/header.hpp"
#include "form/text_grid.hpp"

#include <optional>
#include <string>
#include <vector>

namespace kehoach::form {

/// Where the heads of a table stand and what they span, told by place alone.
class TableShape {
public:
    /// Nothing where there are no heads over rows.
    static std::optional<TableShape> of(const TextGrid& grid);

    int columns() const { return columns_; }
    int first() const { return first_; }           ///< row of the grid with the topmost heads
    int head_rows() const { return head_rows_; }   ///< rows of heads, without one of column numbers
    int numbers_row() const { return numbers_; }   ///< row of the grid, -1: none
    int body_first() const { return body_first_; } ///< row of the grid
    int body_end() const { return static_cast<int>(places_.size()); }
    const std::vector<Head>& heads() const { return heads_; } ///< rows from 0 at first()

    /// Words of the cell that begins at a place; empty where none does.
    const std::string& text(int row, int column) const;
    /// The cell over a place, which may begin elsewhere; null where there is none.
    const TextCell* cell(int row, int column) const;
    std::vector<std::string> row(int row) const;

private:
    explicit TableShape(const TextGrid& grid);
    bool begins(int row, int column) const;
    bool row_has_text(int row) const;
    bool is_line(int row) const;
    int rows_by_places() const;
    int rows_by_spans(int rows) const;
    int count_head_rows(int told) const;
    void collect_heads();
    void add_head(int row, int column);
    bool reaches_down(int row, int column);
    bool reaches_right(int row, int column);
    bool empty_below(int row, int column) const;
    int end_of_parent(int row, int column) const;

    int columns_ = 0, first_ = 0, head_rows_ = 0, numbers_ = -1, body_first_ = 0;
    std::vector<std::vector<const TextCell*>> places_; ///< the cell over each place
    std::vector<Head> heads_;
};

} // namespace kehoach::form

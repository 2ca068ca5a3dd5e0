// SPDX-License-Identifier: MPL-2.0
#include "form/table_shape.hpp"

#include "form/column_numbers.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::form {

namespace {

constexpr int most_head_rows = 6;
constexpr int most_rows = 100000, most_columns = 1024; ///< beyond them nobody has made a form
constexpr const char* no_words = "…";                  ///< stands for a head that is empty

bool covers(const Head& head, int row, int column) {
    return head.row <= row && row < head.row + head.row_span && head.column <= column &&
           column < head.column + head.column_span;
}

} // namespace

TableShape::TableShape(const TextGrid& grid)
    : columns_(grid.columns), places_(static_cast<std::size_t>(grid.rows),
                                      std::vector<const TextCell*>(static_cast<std::size_t>(grid.columns))) {
    for (const TextCell& cell : grid.cells)
        for (int row = cell.row; row < std::min(cell.row + cell.row_span, grid.rows); ++row)
            for (int column = cell.column; column < std::min(cell.column + cell.column_span, columns_);
                 ++column)
                if (row >= 0 && column >= 0 && cell.row >= 0 && cell.column >= 0 &&
                    places_[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)] == nullptr)
                    places_[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)] = &cell;
}

const TextCell* TableShape::cell(int row, int column) const {
    return places_[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
}

bool TableShape::begins(int row, int column) const {
    const TextCell* found = cell(row, column);
    return found == nullptr || (found->row == row && found->column == column);
}

const std::string& TableShape::text(int row, int column) const {
    static const std::string none;
    const TextCell* found = cell(row, column);
    return found != nullptr && begins(row, column) ? found->text : none;
}

std::vector<std::string> TableShape::row(int row) const {
    std::vector<std::string> texts;
    for (int column = 0; column < columns_; ++column)
        texts.push_back(text(row, column));
    return texts;
}

bool TableShape::row_has_text(int row) const {
    for (int column = 0; column < columns_; ++column)
        if (!text(row, column).empty())
            return true;
    return false;
}

/// One text across a row, at its beginning or in its last cell, as a title that was selected along with its
/// table.
bool TableShape::is_line(int row) const {
    const TextCell* only = nullptr;
    int filled = 0;
    for (int column = 0; column < columns_; ++column)
        if (!text::trim(text(row, column)).empty()) {
            only = cell(row, column);
            ++filled;
        }
    if (filled != 1)
        return filled == 0;
    const bool across = only->column_span == 1 || only->column_span == columns_;
    return only->row_span == 1 && across && (only->column == 0 || only->column + 1 == columns_);
}

std::optional<TableShape> TableShape::of(const TextGrid& grid) {
    if (grid.columns < 2 || grid.rows < 2 || grid.rows > most_rows || grid.columns > most_columns)
        return std::nullopt;
    TableShape shape(grid);
    while (shape.first_ < grid.rows && shape.is_line(shape.first_))
        ++shape.first_;
    if (shape.first_ + 1 >= grid.rows)
        return std::nullopt;
    shape.head_rows_ = shape.count_head_rows(grid.header_rows - shape.first_);
    shape.body_first_ = shape.first_ + shape.head_rows_;
    if (shape.head_rows_ > 1 && numbers_columns(shape.row(shape.body_first_ - 1)))
        shape.numbers_ = shape.first_ + --shape.head_rows_;
    else if (shape.body_first_ < grid.rows && numbers_columns(shape.row(shape.body_first_)))
        shape.numbers_ = shape.body_first_++;
    if (shape.body_first_ >= grid.rows)
        return std::nullopt;
    shape.collect_heads();
    return shape;
}

/// As far as the merges of heads go, and one row below every head over several columns.
int TableShape::rows_by_spans(int rows) const {
    const int end = static_cast<int>(places_.size()) - first_;
    for (int row = 0; row < rows && rows < std::min(end, most_head_rows); ++row)
        for (int column = 0; column < columns_; ++column) {
            const TextCell* head = cell(first_ + row, column);
            if (head == nullptr || head->row != first_ + row || head->column != column)
                continue;
            const bool over_others = head->column_span > 1 && head->column_span < columns_;
            rows = std::max(rows, row + head->row_span + (over_others ? 1 : 0));
        }
    return std::min(rows, end);
}

/// Without merges: until every column has a head of its own, for an empty place behind a head belongs to a
/// head over several columns; a row whose first place is filled is of the body.
int TableShape::rows_by_places() const {
    std::vector<bool> settled(static_cast<std::size_t>(columns_), false);
    const int end = std::min(static_cast<int>(places_.size()) - first_, most_head_rows);
    for (int row = 0; row < end; ++row) {
        const int at = first_ + row;
        if (row > 0 && (!row_has_text(at) || (begins(at, 0) && !text(at, 0).empty())))
            return row;
        for (std::size_t c = 0; c < settled.size(); ++c) {
            const TextCell* head = cell(at, static_cast<int>(c));
            const bool filled = head != nullptr && !head->text.empty();
            const bool open_behind = c + 1 < settled.size() && !settled[c + 1] &&
                                     text(at, static_cast<int>(c) + 1).empty() &&
                                     begins(at, static_cast<int>(c) + 1);
            settled[c] = settled[c] || (filled && head->column_span == 1 && !open_behind);
        }
        if (std::find(settled.begin(), settled.end(), false) == settled.end())
            return row + 1;
    }
    return 1;
}

int TableShape::count_head_rows(int told) const {
    const int rows = std::max({1, told, rows_by_places()});
    return std::min(rows_by_spans(rows), static_cast<int>(places_.size()) - first_);
}

void TableShape::collect_heads() {
    for (int row = 0; row < head_rows_; ++row)
        for (int column = 0; column < columns_; ++column) {
            const bool taken = std::any_of(heads_.begin(), heads_.end(),
                                           [&](const Head& head) { return covers(head, row, column); });
            if (!taken)
                add_head(row, column);
        }
}

void TableShape::add_head(int row, int column) {
    const TextCell* found = cell(first_ + row, column);
    const bool filled = found != nullptr && !text::trim(found->text).empty();
    if (!filled && (reaches_down(row, column) || reaches_right(row, column)))
        return;
    Head head{row, column, 1, 1, filled ? found->text : no_words};
    if (found != nullptr) {
        head.row_span = std::min(found->row + found->row_span - first_, head_rows_) - row;
        head.column_span = std::min(found->column + found->column_span, columns_) - column;
    }
    heads_.push_back(std::move(head));
}

bool TableShape::empty_below(int row, int column) const {
    for (int below = row + 1; below < head_rows_; ++below)
        if (!text(first_ + below, column).empty() || !begins(first_ + below, column))
            return false;
    return true;
}

/// An empty place under a head of its own column belongs to that head.
bool TableShape::reaches_down(int row, int column) {
    const auto above = std::find_if(heads_.begin(), heads_.end(),
                                    [&](const Head& head) { return covers(head, row - 1, column); });
    if (above == heads_.end() || above->column_span > 1 || !empty_below(row, column))
        return false;
    above->row_span = head_rows_ - above->row;
    return true;
}

/// An empty place behind a head with heads below belongs to that head, as far as the one above goes.
bool TableShape::reaches_right(int row, int column) {
    const auto left = std::find_if(heads_.begin(), heads_.end(),
                                   [&](const Head& head) { return covers(head, row, column - 1); });
    if (left == heads_.end() || left->row != row || left->row_span > 1 || empty_below(row, column) ||
        column >= end_of_parent(row, left->column))
        return false;
    ++left->column_span;
    return true;
}

int TableShape::end_of_parent(int row, int column) const {
    int end = columns_;
    for (const Head& head : heads_)
        if (head.row < row && head.column <= column && column < head.column + head.column_span)
            end = std::min(end, head.column + head.column_span);
    return end;
}

} // namespace kehoach::form

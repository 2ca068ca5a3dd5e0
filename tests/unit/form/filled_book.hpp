// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/sheet_cells.hpp"

#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace kehoach::form {

/// A form filled in without a fault, as a spreadsheet holds it: every cell by its place, formulas computed
/// anew whenever the sheet is asked for.
class FilledBook {
public:
    using Place = std::pair<int, int>;

    FilledBook(FormSpec spec, std::mt19937& random);

    const FormSpec& spec() const { return spec_; }
    const Grid& grid() const { return grid_; }
    const Column& leaf(int column) const { return *leaves_[static_cast<std::size_t>(column)]; }
    const std::vector<CellRule>& rules() const { return drawn_.rules; }
    int column_of(const std::string& key) const { return column_of_.at(key); }

    /// What was typed; a formula cell among them was typed over.
    std::map<Place, CellValue> typed;

    void number(Place place, double value);
    void text(Place place, const std::string& value);
    bool is_item(int row) const;
    std::vector<Place> cells(CellRole role, Accepts accepts) const;
    SheetCells sheet() const;
    /// The result of a formula as the figures are now.
    CellValue result(const GridCell& cell) const;
    /// Columns that shares, sums and rules name.
    std::set<int> named() const;

private:
    void fill(const GridCell& cell);
    void settle(int row);
    void at_least(int row, const std::vector<std::string>& parts, const std::string& whole);
    CellValue value(Place place) const;
    CellValue added(const std::vector<Place>& parts, bool pair) const;
    void take_off(CellValue& from, int row, const std::vector<std::string>& keys) const;
    std::vector<Place> parts(const GridCell& cell) const;
    int below(int bound) { return static_cast<int>(random_() % static_cast<unsigned>(bound)); }

    FormSpec spec_, drawn_;
    Grid grid_;
    std::vector<const Column*> leaves_;
    std::map<std::string, int> column_of_;
    std::mt19937& random_;
};

/// Rows and columns of a sheet as people move, add and delete them.
void insert_row(SheetCells& cells, int row);
void delete_row(SheetCells& cells, int row);
void move_row(SheetCells& cells, int from, int to);
void insert_column(SheetCells& cells, int column);
void delete_column(SheetCells& cells, int column);
void move_column(SheetCells& cells, int from, int to);

} // namespace kehoach::form

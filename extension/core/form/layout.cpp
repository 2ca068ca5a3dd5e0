// SPDX-License-Identifier: MPL-2.0
#include "form/formula.hpp"
#include "form/grid.hpp"
#include "form/widths.hpp"

#include <map>

namespace kehoach::form {

namespace {

/// A4: what a lying page is wider than an upright one with the same margins.
constexpr double lying_gain_mm = 297 - 210;

Accepts accepts(ColumnKind kind) {
    switch (kind) {
    case ColumnKind::count:
        return Accepts::count;
    case ColumnKind::money:
        return Accepts::money;
    case ColumnKind::percent:
        return Accepts::percent;
    case ColumnKind::pair:
        return Accepts::pair;
    case ColumnKind::date:
        return Accepts::date;
    case ColumnKind::key:
    case ColumnKind::text:
        break;
    }
    return Accepts::anything;
}

/// Draws one form into one grid, top to bottom.
class Drawing {
public:
    explicit Drawing(const FormSpec& spec) : spec_(spec), leaves_(leaves(spec.columns)) {
        grid_.columns = static_cast<int>(leaves_.size());
        for (int column = 0; column < grid_.columns; ++column)
            column_of_[leaf(column).key] = column;
    }

    Grid draw() {
        across(CellRole::code, spec_.code);
        across(CellRole::title, spec_.title);
        across(CellRole::attached_line, spec_.attached_line);
        header();
        body();
        if (!spec_.total.empty())
            total();
        if (!spec_.note.empty()) {
            grid_.note_row = grid_.rows;
            across(CellRole::note, spec_.note);
        }
        return std::move(grid_);
    }

private:
    const Column& leaf(int column) const { return *leaves_[static_cast<std::size_t>(column)]; }

    void across(CellRole role, const std::string& text) {
        if (text.empty())
            return;
        grid_.cells.push_back(
            {.row = grid_.rows++, .column_span = grid_.columns, .role = role, .text = text});
    }

    void header() {
        grid_.header_first = grid_.rows;
        grid_.header_rows = depth(spec_.columns);
        int column = 0;
        heads(spec_.columns, 0, column);
        grid_.rows += grid_.header_rows;
    }

    void heads(const std::vector<Column>& columns, int level, int& column) {
        for (const Column& head : columns) {
            const bool is_leaf = head.children.empty();
            const int width = is_leaf ? 1 : static_cast<int>(leaves(head.children).size());
            grid_.cells.push_back({.row = grid_.header_first + level,
                                   .column = column,
                                   .row_span = is_leaf ? grid_.header_rows - level : 1,
                                   .column_span = width,
                                   .role = CellRole::header,
                                   .text = head.title});
            if (is_leaf)
                ++column;
            else
                heads(head.children, level + 1, column);
        }
    }

    void body() {
        grid_.body_first = grid_.rows;
        for (const std::string& label : row_labels(spec_)) {
            grid_.cells.push_back({.row = grid_.rows, .role = CellRole::row_label, .text = label});
            for (int column = 1; column < grid_.columns; ++column)
                body_cell(column);
            ++grid_.rows;
        }
        grid_.body_rows = grid_.rows - grid_.body_first;
    }

    void body_cell(int column) {
        GridCell cell = value_cell(column);
        if (!leaf(column).sum_of.empty()) {
            std::vector<Span> parts;
            for (const std::string& key : leaf(column).sum_of)
                parts.push_back({column_of_.at(key), grid_.rows, grid_.rows});
            cell.formula = sum_formula(parts);
        }
        if (cell.percent)
            cell.formula = ratio(column);
        cell.role = cell.formula.empty() ? CellRole::input : CellRole::formula;
        grid_.cells.push_back(std::move(cell));
    }

    GridCell value_cell(int column) const {
        const ColumnKind kind = leaf(column).kind;
        return {.row = grid_.rows,
                .column = column,
                .accepts = accepts(kind),
                .percent = kind == ColumnKind::percent};
    }

    /// Empty where nothing says what the share is of: such a share is typed.
    std::string ratio(int column) const {
        const Column& share = leaf(column);
        if (share.numerator.empty())
            return {};
        const int top = column_of_.at(share.numerator);
        const Span numerator{top, grid_.rows, grid_.rows};
        if (leaf(top).kind == ColumnKind::pair)
            return pair_ratio_formula(numerator);
        return ratio_formula(numerator, {column_of_.at(share.denominator), grid_.rows, grid_.rows});
    }

    void total() {
        grid_.total_row = grid_.rows;
        grid_.cells.push_back({.row = grid_.rows, .role = CellRole::total_label, .text = spec_.total});
        for (int column = 1; column < grid_.columns; ++column) {
            GridCell cell = value_cell(column);
            cell.formula = total_formula(column);
            cell.role = cell.formula.empty() ? CellRole::total_label : CellRole::formula;
            grid_.cells.push_back(std::move(cell));
        }
        ++grid_.rows;
    }

    std::string total_formula(int column) const {
        const Span rows{column, grid_.body_first, grid_.rows - 1};
        switch (leaf(column).kind) {
        case ColumnKind::count:
        case ColumnKind::money:
            return sum_formula({rows});
        case ColumnKind::pair:
            return pair_sum_formula(rows);
        case ColumnKind::percent:
            return ratio(column);
        case ColumnKind::key:
        case ColumnKind::text:
        case ColumnKind::date:
            break;
        }
        return {};
    }

    const FormSpec& spec_;
    std::vector<const Column*> leaves_;
    std::map<std::string, int> column_of_;
    Grid grid_;
};

} // namespace

Grid layout(const FormSpec& spec, double usable_mm) {
    Grid grid = Drawing(spec).draw();
    const Widths wanted = wanted_widths(spec);
    grid.landscape = sum(wanted.least) > usable_mm;
    grid.widths_mm = fitted(wanted, usable_mm + (grid.landscape ? lying_gain_mm : 0));
    grid.heights_mm = heights(grid);
    return grid;
}

} // namespace kehoach::form

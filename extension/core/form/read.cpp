// SPDX-License-Identifier: MPL-2.0
#include "form/formula.hpp"
#include "form/grid.hpp"
#include "form/header.hpp"
#include "form/rows.hpp"

#include <algorithm>
#include <charconv>
#include <map>

namespace kehoach::form {

namespace {

std::optional<int> year(const std::string& label) {
    int value = 0;
    const auto [end, error] = std::from_chars(label.data(), label.data() + label.size(), value);
    if (error != std::errc() || end != label.data() + label.size() || label.size() != 4 || value < 1000)
        return std::nullopt;
    return value;
}

ColumnKind kind_of(const GridCell& cell) {
    if (cell.percent)
        return ColumnKind::percent;
    switch (cell.accepts) {
    case Accepts::count:
        return ColumnKind::count;
    case Accepts::money:
        return ColumnKind::money;
    case Accepts::percent:
        return ColumnKind::percent;
    case Accepts::pair:
        return ColumnKind::pair;
    case Accepts::date:
        return ColumnKind::date;
    case Accepts::anything:
        break;
    }
    return ColumnKind::text;
}

std::string key_of(int column) {
    return "c" + std::to_string(column + 1);
}

void mutable_leaves(std::vector<Column>& columns, std::vector<Column*>& into) {
    for (Column& column : columns) {
        if (column.children.empty())
            into.push_back(&column);
        else
            mutable_leaves(column.children, into);
    }
}

/// Kind, share and sum of one column, from its cell in the first row of the body.
void describe(Column& column, const GridCell& cell) {
    column.kind = kind_of(cell);
    const auto named = references(cell.formula);
    if (cell.percent && !named.empty()) {
        // The denominator comes first: the formula asks whether it is empty before it divides.
        column.numerator = key_of(named.back().second);
        if (named.size() > 1)
            column.denominator = key_of(named.front().second);
    } else {
        for (const auto& [row, at] : named)
            column.sum_of.push_back(key_of(at));
    }
}

struct Reading {
    FormSpec spec;
    std::vector<Head> heads;
    std::map<int, std::string> labels;
    std::map<int, const GridCell*> first_row; ///< by column
};

void take(const Grid& grid, const GridCell& cell, Reading& into) {
    switch (cell.role) {
    case CellRole::code:
        into.spec.code = cell.text;
        break;
    case CellRole::title:
        into.spec.title = cell.text;
        break;
    case CellRole::attached_line:
        into.spec.attached_line = cell.text;
        break;
    case CellRole::header:
        into.heads.push_back(
            {cell.row - grid.header_first, cell.column, cell.row_span, cell.column_span, cell.text});
        break;
    case CellRole::row_label:
        into.labels[cell.row] = cell.text;
        break;
    case CellRole::input:
    case CellRole::formula:
        if (cell.row == grid.body_first)
            into.first_row[cell.column] = &cell;
        break;
    case CellRole::total_label:
        if (cell.column == 0)
            into.spec.total = cell.text;
        break;
    case CellRole::note:
        into.spec.note = cell.text;
        break;
    }
}

} // namespace

RowAxis axis_of(const std::vector<std::string>& labels) {
    RowAxis axis;
    if (std::all_of(labels.begin(), labels.end(), [](const std::string& label) { return label.empty(); })) {
        axis.free = static_cast<int>(labels.size());
        return axis;
    }
    const auto first = year(labels.front());
    for (std::size_t i = 0; first && i < labels.size(); ++i)
        if (year(labels[i]) != *first + static_cast<int>(i)) {
            axis.items = labels;
            return axis;
        }
    if (!first) {
        axis.items = labels;
        return axis;
    }
    axis.from_year = *first;
    axis.to_year = *first + static_cast<int>(labels.size()) - 1;
    return axis;
}

std::optional<FormSpec> read(const Grid& grid) {
    Reading reading;
    for (const GridCell& cell : grid.cells)
        take(grid, cell, reading);
    if (reading.heads.empty() || reading.labels.empty())
        return std::nullopt;
    FormSpec spec = std::move(reading.spec);
    spec.columns = header_tree(reading.heads, grid.header_rows, grid.columns);
    std::vector<Column*> columns;
    mutable_leaves(spec.columns, columns);
    columns.front()->kind = ColumnKind::key;
    for (std::size_t i = 1; i < columns.size(); ++i)
        if (const auto cell = reading.first_row.find(static_cast<int>(i)); cell != reading.first_row.end())
            describe(*columns[i], *cell->second);
    std::vector<std::string> labels;
    for (const auto& [row, label] : reading.labels)
        labels.push_back(label);
    spec.rows = axis_of(labels);
    return spec;
}

} // namespace kehoach::form

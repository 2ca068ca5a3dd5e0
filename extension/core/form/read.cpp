// SPDX-License-Identifier: MPL-2.0
#include "form/formula.hpp"
#include "form/grid.hpp"
#include "form/header.hpp"
#include "form/rows.hpp"
#include "form/two_cells.hpp"

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
    case Accepts::choice:
        return ColumnKind::choice;
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
    column.choices = cell.choices;
    const auto named = references(cell.formula);
    if (cell.percent && !named.empty()) {
        // The denominator comes first: the formula asks whether it is empty before it divides.
        column.numerator = key_of(named.back().second);
        if (named.size() > 1)
            column.denominator = key_of(named.front().second);
    } else {
        const auto off = taken_off(cell.formula);
        for (const auto& place : named)
            (std::find(off.begin(), off.end(), place) == off.end() ? column.sum_of : column.less)
                .push_back(key_of(place.second));
    }
}

void give(Column& column, std::map<int, std::string>& words, const std::map<int, BodyRow>& rows) {
    column.kind = ColumnKind::given;
    for (const auto& [row, body] : rows)
        if (!body.is_group)
            column.given.push_back(words[row]);
}

struct Reading {
    FormSpec spec;
    std::vector<Head> heads;
    std::map<int, BodyRow> rows;
    int key_column = 0;
    std::map<std::pair<int, int>, const GridCell*> top; ///< values of the first two rows of the body
    std::map<int, std::map<int, std::string>> given;    ///< by column and row
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
    case CellRole::ordinal:
        into.key_column = 1;
        break;
    case CellRole::row_label:
        into.rows[cell.row] = {cell.text};
        break;
    case CellRole::group_label:
        if (cell.column == grid.key_column)
            into.rows[cell.row] = {cell.text, true};
        break;
    case CellRole::given:
        into.given[cell.column][cell.row] = cell.text;
        break;
    case CellRole::input:
    case CellRole::formula:
        if (cell.row <= grid.body_first + 1)
            into.top[{cell.row, cell.column}] = &cell;
        break;
    case CellRole::cover_label:
    case CellRole::cover_input:
    case CellRole::instructions:
    case CellRole::letterhead:
    case CellRole::foot:
    case CellRole::warning:
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
    std::vector<BodyRow> rows;
    for (const std::string& label : labels)
        rows.push_back({label});
    return axis_of(rows);
}

RowAxis axis_of(const std::vector<BodyRow>& rows) {
    RowAxis axis;
    std::vector<std::string> labels;
    for (const BodyRow& row : rows) {
        if (row.is_group)
            axis.groups.push_back({row.label, {}});
        else
            (axis.groups.empty() ? labels : axis.groups.back().items).push_back(row.label);
    }
    if (!axis.groups.empty())
        return axis;
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
    if (reading.heads.empty() || reading.rows.empty())
        return std::nullopt;
    FormSpec spec = std::move(reading.spec);
    spec.columns = header_tree(reading.heads, grid.header_rows, grid.columns);
    std::vector<Column*> columns;
    mutable_leaves(spec.columns, columns);
    columns.front()->kind = ColumnKind::ordinal;
    columns[static_cast<std::size_t>(reading.key_column)]->kind = ColumnKind::key;
    const auto& [first, top] = *reading.rows.begin();
    const int typed = first + (top.is_group ? 1 : 0); // a heading holds sums whatever its columns are
    for (const auto& [place, cell] : reading.top)
        if (place.first == typed)
            describe(*columns[static_cast<std::size_t>(place.second)], *cell);
    for (auto& [column, words] : reading.given)
        give(*columns[static_cast<std::size_t>(column)], words, reading.rows);
    join_pairs(spec.columns);
    std::vector<BodyRow> rows;
    for (auto& [row, body] : reading.rows)
        rows.push_back(std::move(body));
    spec.rows = axis_of(rows);
    return spec;
}

} // namespace kehoach::form

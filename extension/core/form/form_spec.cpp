// SPDX-License-Identifier: MPL-2.0
#include "form/form_spec.hpp"

#include <algorithm>

namespace kehoach::form {

int depth(const std::vector<Column>& columns) {
    int deepest = 0;
    for (const Column& column : columns)
        deepest = std::max(deepest, 1 + depth(column.children));
    return deepest;
}

namespace {

void collect(const std::vector<Column>& columns, std::vector<const Column*>& into) {
    for (const Column& column : columns) {
        if (column.children.empty())
            into.push_back(&column);
        else
            collect(column.children, into);
    }
}

} // namespace

std::vector<const Column*> leaves(const std::vector<Column>& columns) {
    std::vector<const Column*> found;
    collect(columns, found);
    return found;
}

int key_column(const FormSpec& spec) {
    return !spec.columns.empty() && spec.columns.front().kind == ColumnKind::ordinal ? 1 : 0;
}

std::vector<BodyRow> body_rows(const FormSpec& spec) {
    const RowAxis& axis = spec.rows;
    std::vector<BodyRow> rows;
    for (const RowGroup& group : axis.groups) {
        rows.push_back({group.title, true});
        for (const std::string& item : group.items)
            rows.push_back({item});
    }
    for (const std::string& item : axis.items)
        rows.push_back({item});
    rows.resize(rows.size() + static_cast<std::size_t>(std::max(axis.free, 0)));
    for (int year = axis.from_year; year != 0 && year <= axis.to_year; ++year)
        rows.push_back({std::to_string(year)});
    return rows;
}

std::vector<std::string> row_labels(const FormSpec& spec) {
    std::vector<std::string> labels;
    for (BodyRow& row : body_rows(spec))
        labels.push_back(std::move(row.label));
    return labels;
}

} // namespace kehoach::form

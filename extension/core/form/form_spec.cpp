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

std::vector<std::string> row_labels(const FormSpec& spec) {
    if (!spec.rows.items.empty())
        return spec.rows.items;
    if (spec.rows.free > 0)
        return std::vector<std::string>(static_cast<std::size_t>(spec.rows.free));
    std::vector<std::string> labels;
    for (int year = spec.rows.from_year; year != 0 && year <= spec.rows.to_year; ++year)
        labels.push_back(std::to_string(year));
    return labels;
}

} // namespace kehoach::form

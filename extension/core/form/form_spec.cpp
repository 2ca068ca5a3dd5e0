// SPDX-License-Identifier: MPL-2.0
#include "form/form_spec.hpp"

#include <algorithm>
#include <map>

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

namespace {

std::vector<std::string> item_labels(const RowAxis& axis) {
    FormSpec spec;
    spec.rows = axis;
    std::vector<std::string> labels;
    for (BodyRow& row : body_rows(spec))
        if (!row.is_group)
            labels.push_back(std::move(row.label));
    return labels;
}

/// Of several rows of one name the first takes the words of the first.
std::vector<std::string> moved_words(const std::vector<std::string>& words,
                                     const std::vector<std::string>& before,
                                     const std::vector<std::string>& now) {
    if (now.size() == before.size())
        return words;
    std::multimap<std::string, std::string> known;
    for (std::size_t i = 0; i < std::min(before.size(), words.size()); ++i)
        known.emplace(before[i], words[i]);
    std::vector<std::string> moved(now.size());
    for (std::size_t i = 0; i < now.size(); ++i)
        if (const auto found = known.lower_bound(now[i]); found != known.end() && found->first == now[i]) {
            moved[i] = found->second;
            known.erase(found);
        }
    return moved;
}

void follow_rows(std::vector<Column>& columns, const std::vector<std::string>& before,
                 const std::vector<std::string>& now) {
    for (Column& column : columns) {
        follow_rows(column.children, before, now);
        if (column.kind != ColumnKind::given)
            continue;
        column.given = moved_words(column.given, before, now);
        const bool none = std::all_of(column.given.begin(), column.given.end(),
                                      [](const std::string& word) { return word.empty(); });
        if (!none)
            continue;
        column.kind = ColumnKind::text;
        column.given.clear();
    }
}

} // namespace

void follow_rows(FormSpec& spec, const RowAxis& before) {
    if (!(spec.rows == before))
        follow_rows(spec.columns, item_labels(before), item_labels(spec.rows));
}

} // namespace kehoach::form

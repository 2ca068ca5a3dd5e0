// SPDX-License-Identifier: MPL-2.0
#include "form/filled_form.hpp"

#include "form/figure.hpp"
#include "form/two_cells.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <limits>

namespace kehoach::form {

namespace {

int in_sheet(const std::vector<int>& places, int of_form) {
    return places.empty() ? of_form : places[static_cast<std::size_t>(of_form)];
}

void add_paths(const std::vector<Column>& columns, const std::string& above,
               std::vector<std::string>& paths) {
    for (const Column& column : columns) {
        const std::string path = above.empty() ? column.title : above + " - " + column.title;
        if (column.children.empty())
            paths.push_back(path);
        else
            add_paths(column.children, path, paths);
    }
}

void add(FormFault& fault, const char* name, Said said) {
    if (said.is_number)
        fault.numbers.emplace_back(name);
    fault.arguments.emplace_back(name, std::move(said.text));
}

} // namespace

Said::Said(const CellValue& value)
    : text(value.is_date ? text_of_day(value.number) : value.text),
      is_number(value.is_number && !value.is_date) {}

Said Said::pair(double first, double second) {
    Said both(plain(first) + "/" + plain(second));
    both.is_number = true;
    return both;
}

FilledForm::FilledForm(const FormSpec& spec, const Filled& filled, const FigureWords& words)
    : spec_(drawn(spec)), filled_(filled), words_(words), grid_(layout(spec)), leaves_(leaves(spec_.columns)),
      rows_(body_rows(spec)) {
    for (std::size_t i = 0; i < leaves_.size(); ++i)
        column_of_[leaves_[i]->key] = static_cast<int>(i);
    add_paths(spec_.columns, {}, paths_);
}

const std::string& FilledForm::column_name(int column) const {
    const std::string& title = leaf(column).title;
    const auto called_so =
        std::count_if(leaves_.begin(), leaves_.end(), [&](const Column* one) { return one->title == title; });
    return called_so > 1 ? path(column) : title;
}

std::string FilledForm::row_name(int row) const {
    if (!in_body(row))
        return row == grid_.total_row ? spec_.total : std::string();
    if (!body_row(row).label.empty())
        return body_row(row).label;
    const CellValue* typed = at(row, grid_.key_column);
    return typed ? typed->text : std::to_string(sheet_row(row) + 1);
}

std::optional<int> FilledForm::column_of(const std::string& key) const {
    const auto found = column_of_.find(key);
    return found == column_of_.end() ? std::nullopt : std::optional(found->second);
}

const CellValue* FilledForm::at(int row, int column) const {
    const auto found = filled_.values.find({row, column});
    if (found == filled_.values.end())
        return nullptr;
    return found->second.is_error || !text::is_blank_field(found->second.text) ? &found->second : nullptr;
}

int FilledForm::sheet_row(int row) const {
    return in_sheet(filled_.rows_at, row);
}

int FilledForm::sheet_column(int column) const {
    return in_sheet(filled_.columns_at, column);
}

Entry FilledForm::entry(int row, int column) const {
    return entry_of(at(row, column), leaf(column).kind);
}

Entry FilledForm::entry_of(const CellValue* value, ColumnKind kind) const {
    if (!value)
        return {};
    if (value->is_error || value->is_date)
        return {Says::unreadable};
    if (kind == ColumnKind::pair) {
        if (const auto numbers = pair_of(*value))
            return {Says::pair, numbers->first, numbers->second};
        if (value->text == "0")
            return {Says::none_arisen};
    } else if (value->is_number) {
        return {Says::number, value->number};
    }
    if (words_.says_none(value->text))
        return {Says::none_arisen};
    return {words_.says_no_data(value->text) ? Says::no_data : Says::unreadable};
}

std::pair<int, int> FilledForm::sheet_rows_summed(int sum_row) const {
    int from = sheet_row(sum_row), to = std::numeric_limits<int>::max();
    if (sum_row == grid_.total_row)
        return {-1, from};
    for (const int heading : grid_.group_rows)
        if (const int at = sheet_row(heading); at > from)
            to = std::min(to, at);
    if (grid_.total_row >= 0 && sheet_row(grid_.total_row) > from)
        to = std::min(to, sheet_row(grid_.total_row));
    return {from, to};
}

std::vector<int> FilledForm::rows_summed(int sum_row) const {
    const auto [from, to] = sheet_rows_summed(sum_row);
    std::vector<int> rows;
    for (int row = grid_.body_first; row < grid_.body_first + grid_.body_rows; ++row)
        if (const int at = sheet_row(row); !body_row(row).is_group && at > from && at < to)
            rows.push_back(row);
    return rows;
}

FormFault* FilledForm::fault(int row, int column, std::string key, Said value, Said expected, bool error) {
    if (!told_.emplace(row, column, key).second)
        return nullptr;
    FormFault& found = fault_beside(sheet_row(row), sheet_column(column), std::move(key), error);
    found.form_row = row;
    found.form_column = column;
    found.arguments.emplace_back("column", column_name(column));
    found.arguments.emplace_back("row", row_name(row));
    add(found, "value", std::move(value));
    add(found, "expected", std::move(expected));
    return &found;
}

FormFault& FilledForm::fault_beside(int sheet_row, int sheet_column, std::string key, bool error) {
    faults_.push_back(
        {sheet_row, sheet_column, std::move(key), {{"cell", address(sheet_row, sheet_column)}}, error});
    return faults_.back();
}

} // namespace kehoach::form

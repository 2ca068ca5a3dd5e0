// SPDX-License-Identifier: MPL-2.0
#include "plan/table_body.hpp"

#include "plan/text_table.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>

namespace kehoach::plan {

namespace {

bool is_of_body(Role role) {
    return role == Role::table_row || role == Role::table_total || role == Role::empty;
}

std::vector<TableRow> rows_of_lines(const Plan& plan, const TableFact& fact) {
    std::vector<std::string_view> lines;
    std::vector<std::size_t> at;
    for (auto i = fact.first; i <= fact.last && i < plan.lines.size(); ++i) {
        const auto& line = plan.lines[i];
        const bool blank = line.role == Role::empty && line.text.text.find('\t') == std::string::npos;
        if (!blank && (is_of_body(line.role) || line.role == Role::table_header)) {
            lines.push_back(line.text.text);
            at.push_back(i);
        }
    }
    auto table = read_text_table(lines);
    std::vector<TableRow> rows;
    for (std::size_t r = 0; r < table.rows.size(); ++r)
        if (table.rows[r] == TextTable::Row::body && is_of_body(plan.lines[at[r]].role))
            rows.push_back({at[r], plan.lines[at[r]].role == Role::table_total, std::move(table.cells[r]),
                            std::vector<std::size_t>(static_cast<std::size_t>(table.columns), at[r])});
    return rows;
}

std::vector<TableRow> rows_of_cells(const document::Document& document, const Plan& plan,
                                    const TableFact& fact) {
    const auto& table = document.tables[static_cast<std::size_t>(fact.table)];
    const auto width = static_cast<std::size_t>(std::max(table.columns, 1));
    std::map<int, TableRow> rows;
    for (auto i = fact.first; i <= fact.last && i < plan.lines.size(); ++i) {
        const auto& line = plan.lines[i];
        const auto& place = document.paragraphs[line.paragraph].cell;
        if (!place || place->table != fact.table || !is_of_body(line.role))
            continue;
        auto [found, fresh] = rows.try_emplace(place->row);
        auto& row = found->second;
        if (fresh)
            row = {i, false, std::vector<std::string>(width), std::vector<std::size_t>(width, i)};
        row.total = row.total || line.role == Role::table_total;
        const auto column = static_cast<std::size_t>(std::max(place->column, 0));
        if (column >= width)
            continue;
        if (row.cells[column].empty())
            row.lines[column] = i;
        else
            row.cells[column] += " ";
        row.cells[column] += text::trim(line.text.text);
    }
    std::vector<TableRow> all;
    for (auto& [number, row] : rows)
        all.push_back(std::move(row));
    return all;
}

} // namespace

std::vector<TableRow> table_body(const document::Document& document, const Plan& plan,
                                 const TableFact& fact) {
    if (fact.flat)
        return {};
    return fact.table >= 0 ? rows_of_cells(document, plan, fact) : rows_of_lines(plan, fact);
}

} // namespace kehoach::plan

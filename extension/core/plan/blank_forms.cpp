// SPDX-License-Identifier: MPL-2.0
#include "plan/blank_forms.hpp"

#include "text/words.hpp"

#include <algorithm>
#include <set>

namespace kehoach::plan {

namespace {

using Cell = std::pair<int, int>;

/// Running numbers and names, or names alone in a narrow table.
int first_free_column(const document::Table& table) {
    constexpr int wide = 3;
    return table.columns >= wide ? 2 : 1;
}

} // namespace

bool is_blank_form(const document::Document& document, const Plan& plan, const TableFact& fact) {
    if (fact.table < 0)
        return true;
    const auto& table = document.tables[static_cast<std::size_t>(fact.table)];
    std::set<int> heads;
    std::set<Cell> written;
    for (const Line& line : plan.lines) {
        const auto& cell = document.paragraphs[line.paragraph].cell;
        if (!cell || cell->table != fact.table)
            continue;
        if (line.role == Role::table_header)
            heads.insert(cell->row);
        if (!text::letters_and_digits(line.text.text).empty())
            written.emplace(cell->row, cell->column);
    }
    const auto is_free = [&](int row, int column) {
        return !heads.contains(row) && column >= first_free_column(table);
    };
    const auto all = std::ranges::count_if(
        table.cells, [&](const document::Cell& cell) { return is_free(cell.row, cell.column); });
    const auto filled =
        std::ranges::count_if(written, [&](const Cell& cell) { return is_free(cell.first, cell.second); });
    constexpr int few = 4; // a sum, an example
    return filled * few <= all;
}

void keep_blank_forms(const document::Document& document, Plan& plan) {
    std::erase_if(plan.tables, [&](const TableFact& table) {
        return !plan.lines[table.first].part.starts_with("appendix:") ||
               !is_blank_form(document, plan, table);
    });
}

} // namespace kehoach::plan

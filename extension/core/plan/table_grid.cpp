// SPDX-License-Identifier: MPL-2.0
#include "plan/table_grid.hpp"

#include "form/form_spec.hpp"
#include "plan/text_table.hpp"
#include "text/words.hpp"

namespace kehoach::plan {

namespace {

bool of_a_table(const Line& line) {
    const bool blank_row = line.role == Role::empty && line.text.text.find('\t') != std::string::npos;
    return blank_row || line.role == Role::table_header || line.role == Role::table_row ||
           line.role == Role::table_total;
}

void add_row(form::TextGrid& grid, const std::vector<std::string>& cells) {
    for (int column = 0; column < grid.columns && column < static_cast<int>(cells.size()); ++column)
        grid.cells.push_back({grid.rows, column, 1, 1, cells[static_cast<std::size_t>(column)], false});
    ++grid.rows;
}

void add_lines(form::TextGrid& grid, const Plan& plan, const TableFact& fact) {
    std::vector<std::string_view> lines;
    for (std::size_t i = fact.first; i <= fact.last && i < plan.lines.size(); ++i)
        if (of_a_table(plan.lines[i]))
            lines.push_back(plan.lines[i].text.text);
    const TextTable table = read_text_table(lines);
    grid.columns = table.columns;
    grid.rows = grid.header_rows = table.header_rows;
    for (const form::Head& head : table.heads)
        grid.cells.push_back({head.row, head.column, head.row_span, head.column_span, head.text, true});
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        if (table.rows[i] == TextTable::Row::body || table.rows[i] == TextTable::Row::numbers)
            add_row(grid, table.cells[i]);
}

/// Nothing parts its cells: the heads and the labels of its rows are all that is known.
void add_labels(form::TextGrid& grid, const TableFact& fact) {
    std::vector<std::string> heads;
    for (const form::Column* leaf : form::leaves(fact.columns))
        heads.push_back(leaf->title);
    grid.columns = static_cast<int>(heads.size());
    grid.header_rows = 1;
    add_row(grid, heads);
    for (const std::string& label : fact.rows)
        add_row(grid, {label});
    if (!fact.total.empty())
        add_row(grid, {fact.total});
}

} // namespace

form::TextGrid table_grid(const document::Document& document, const Plan& plan, const TableFact& fact) {
    if (fact.table >= 0)
        return form::text_grid(document, fact.table);
    form::TextGrid grid;
    if (fact.flat)
        add_labels(grid, fact);
    else
        add_lines(grid, plan, fact);
    for (const std::string& line : {fact.label, fact.title})
        if (!line.empty())
            grid.above.push_back(line);
    if (!fact.note.empty())
        grid.below.push_back(fact.note);
    return grid;
}

} // namespace kehoach::plan

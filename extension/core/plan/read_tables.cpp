// SPDX-License-Identifier: MPL-2.0
#include "plan/reading.hpp"

#include "form/column_numbers.hpp"
#include "plan/text_table.hpp"
#include "plan/wording.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <utility>

namespace kehoach::plan {

namespace {

/// Texts of the cells of the first rows of a real table: lines of a cell joined, covered cells empty.
using Grid = std::vector<std::vector<std::string>>;

constexpr int most_header_rows = 6;

void add_words(std::string& cell, std::string_view line) {
    cell += (cell.empty() || line.empty() ? "" : " ") + std::string(line);
}

/// The heads of a real table, merged cells with all they cover.
std::vector<form::Head> heads_of(const document::Table& table, const Grid& grid, int rows) {
    std::vector<form::Head> heads;
    for (const auto& cell : table.cells)
        if (cell.row < rows && cell.column < table.columns)
            heads.push_back(
                {cell.row, cell.column, std::min(cell.row_span, rows - cell.row), cell.column_span,
                 grid[static_cast<std::size_t>(cell.row)][static_cast<std::size_t>(cell.column)]});
    std::sort(heads.begin(), heads.end(), [](const form::Head& a, const form::Head& b) {
        return std::pair{a.row, a.column} < std::pair{b.row, b.column};
    });
    let_heads_reach_down(heads, rows);
    return heads;
}

/// How many rows of titles a real table has: what it repeats on every page, what its merged cells reach over,
/// what its empty cells leave open.
int header_rows_of(const document::Table& table, const Grid& grid) {
    int rows = std::max(table.header_rows, static_cast<int>(count_header_rows(grid)));
    for (const auto& cell : table.cells)
        if (cell.row == 0)
            rows = std::max(rows, cell.row_span);
    return std::min({rows, most_header_rows, static_cast<int>(grid.size())});
}

std::string_view first_filled(const std::vector<std::string>& cells) {
    const auto found =
        std::find_if(cells.begin(), cells.end(), [](const auto& cell) { return !cell.empty(); });
    return found == cells.end() ? std::string_view() : std::string_view(*found);
}

class Tables {
public:
    explicit Tables(Reading& reading) : reading_(reading) {}

    void read() {
        for (std::size_t i = 0; i < reading_.size();) {
            if (!reading_.sights[i].in_data_table)
                ++i;
            else if (reading_.sights[i].table >= 0)
                i = read_document_table(i);
            else
                i = read_block(i);
        }
    }

private:
    std::size_t read_block(std::size_t first) {
        std::vector<std::string_view> lines;
        std::vector<std::size_t> at;
        for (auto i = first;
             i < reading_.size() && reading_.sights[i].in_data_table && reading_.sights[i].table < 0;
             i = reading_.neighbour(i)) {
            lines.push_back(reading_.plan.lines[i].text.text);
            at.push_back(i);
        }
        const auto table = read_text_table(lines);
        TableFact fact;
        fact.first = first;
        fact.last = at.back();
        fact.columns = form::header_tree_asked(table.heads, table.header_rows, table.columns);
        fact.leaves = table.columns;
        for (std::size_t r = 0; r < table.rows.size(); ++r)
            if (!reading_.sights[at[r]].empty)
                decide_row(at[r], table.rows[r], table.cells[r], fact);
        finish(fact);
        return at.back() + 1;
    }

    void decide_row(std::size_t line, TextTable::Row row, const std::vector<std::string>& cells,
                    TableFact& fact) {
        const auto words = first_filled(cells);
        if (row == TextTable::Row::rule)
            reading_.decide(line, Role::noise, 0.8);
        else if (row != TextTable::Row::body)
            reading_.decide(line, Role::table_header, 0.9);
        else if (is_total(text::fold(words))) {
            reading_.decide(line, Role::table_total, 0.9);
            fact.total = words;
        } else {
            reading_.decide(line, Role::table_row, 0.9);
            fact.rows.push_back(cells.front());
        }
    }

    const document::CellPlace& cell(std::size_t line) const {
        return *reading_.document.paragraphs[reading_.plan.lines[line].paragraph].cell;
    }

    Grid grid_of(const document::Table& table, std::size_t first, std::size_t last) const {
        Grid grid(static_cast<std::size_t>(std::max(table.rows, 1)),
                  std::vector<std::string>(static_cast<std::size_t>(std::max(table.columns, 1))));
        for (auto i = first; i <= last; ++i) {
            const auto row = static_cast<std::size_t>(cell(i).row);
            const auto column = static_cast<std::size_t>(cell(i).column);
            if (row < grid.size() && column < grid[row].size())
                add_words(grid[row][column], reading_.sights[i].clean);
        }
        return grid;
    }

    std::size_t read_document_table(std::size_t first) {
        const int number = reading_.sights[first].table;
        const auto& table = reading_.document.tables[static_cast<std::size_t>(number)];
        TableFact fact;
        fact.table = number;
        fact.first = fact.last = first;
        while (fact.last + 1 < reading_.size() && reading_.sights[fact.last + 1].table == number)
            ++fact.last;
        const auto grid = grid_of(table, fact.first, fact.last);
        const int heads = header_rows_of(table, grid);
        fact.columns = form::header_tree_asked(heads_of(table, grid, heads), heads, table.columns);
        fact.leaves = table.columns;
        const auto rows = rows_of(grid, heads, fact);
        for (auto i = fact.first; i <= fact.last; ++i)
            if (reading_.sights[i].empty || !reading_.sights[i].decided)
                reading_.decide(i, rows[std::min(static_cast<std::size_t>(cell(i).row), rows.size() - 1)]);
        const auto behind = fact.last + 1;
        finish(fact);
        return behind;
    }

    static std::vector<Role> rows_of(const Grid& grid, int heads, TableFact& fact) {
        std::vector<Role> roles(grid.size(), Role::table_header);
        for (auto r = static_cast<std::size_t>(heads); r < grid.size(); ++r) {
            if (r == static_cast<std::size_t>(heads) && form::numbers_columns(grid[r]))
                continue;
            const auto words = first_filled(grid[r]);
            const bool total = is_total(text::fold(words));
            roles[r] = total ? Role::table_total : Role::table_row;
            if (total)
                fact.total = words;
            else
                fact.rows.push_back(grid[r].front());
        }
        return roles;
    }

    /// Label and title from the lines before the table, the note from the line behind it.
    void finish(TableFact& fact) {
        name_table(reading_, fact);
        const auto next = reading_.next_filled(fact.last + 1);
        if (next < reading_.size() && reading_.is_free(next) && is_note(reading_.sights[next].head)) {
            reading_.decide(next, Role::table_note);
            fact.note = reading_.sights[next].clean;
        }
        reading_.plan.tables.push_back(std::move(fact));
    }

    Reading& reading_;
};

} // namespace

void name_table(const Reading& reading, TableFact& fact) {
    for (const auto& attachment : reading.plan.attachments) {
        const bool before = attachment.line < fact.first;
        if (before && reading.plan.lines[attachment.line].part == reading.plan.lines[fact.first].part) {
            fact.label_line = attachment.line;
            fact.label = attachment.label;
            fact.title = attachment.title;
        }
    }
}

void read_tables(Reading& reading) {
    Tables(reading).read();
    std::sort(reading.plan.tables.begin(), reading.plan.tables.end(),
              [](const TableFact& a, const TableFact& b) { return a.first < b.first; });
}

} // namespace kehoach::plan

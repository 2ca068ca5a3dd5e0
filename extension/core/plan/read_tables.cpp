// SPDX-License-Identifier: MPL-2.0
#include "plan/reading.hpp"

#include "plan/wording.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace kehoach::plan {

namespace {

using Cells = std::vector<std::string>;

constexpr int most_header_rows = 5;

/// A block of tab-separated lines, read as rows of cells.
struct TextTable {
    std::size_t first = 0, last = 0; ///< lines
    std::vector<Cells> rows;
    int header_rows = 0;
};

Cells cells_of(const std::string& line) {
    Cells cells;
    for (const auto part : text::split(line, '\t'))
        cells.emplace_back(text::trim(part));
    return cells;
}

bool is_filled(const Cells& cells, std::size_t column) {
    return column < cells.size() && !cells[column].empty();
}

/// Header rows: until every column has its own title, for an empty cell behind a title is a title over
/// several columns.
int count_header_rows(const std::vector<Cells>& rows) {
    std::vector<bool> settled(rows.front().size(), false);
    const auto most = std::min<std::size_t>(rows.size(), most_header_rows);
    for (std::size_t r = 0; r < most; ++r) {
        const auto& row = rows[r];
        if (r > 0 && is_filled(row, 0))
            return static_cast<int>(r);
        for (std::size_t c = 0; c < settled.size(); ++c) {
            const bool own =
                is_filled(row, c) && (c + 1 == settled.size() || is_filled(row, c + 1) || settled[c + 1]);
            settled[c] = settled[c] || own;
        }
        if (std::all_of(settled.begin(), settled.end(), [](bool one) { return one; }))
            return static_cast<int>(r) + 1;
    }
    return 1;
}

/// Columns [first, end) of the header from row `row` down, as a tree.
std::vector<form::Column> header_tree(const TextTable& table, std::size_t row, std::size_t first,
                                      std::size_t end) {
    std::vector<form::Column> columns;
    for (auto c = first; c < end;) {
        auto next = c + 1;
        while (next < end && !is_filled(table.rows[row], next))
            ++next;
        form::Column column;
        column.title = table.rows[row][c];
        if (next - c > 1 && row + 1 < static_cast<std::size_t>(table.header_rows))
            column.children = header_tree(table, row + 1, c, next);
        columns.push_back(std::move(column));
        c = next;
    }
    return columns;
}

/// Titles of header cells by row and column.
using Titles = std::map<std::pair<int, int>, std::string>;

void add_title(std::string& title, std::string_view line) {
    title += (title.empty() ? "" : " ") + std::string(line);
}

struct Header {
    const document::Table& table;
    int rows;
    const Titles& titles;
};

/// The same from the merged cells of a real table: cells that begin in `row`, within columns [first, end).
std::vector<form::Column> header_tree(const Header& header, int row, int first, int end) {
    std::vector<form::Column> columns;
    for (const auto& cell : header.table.cells) {
        if (cell.row != row || cell.column < first || cell.column >= end)
            continue;
        form::Column column;
        const auto title = header.titles.find({cell.row, cell.column});
        column.title = title == header.titles.end() ? "" : title->second;
        const int below = row + cell.row_span;
        if (below < header.rows)
            column.children = header_tree(header, below, cell.column, cell.column + cell.column_span);
        columns.push_back(std::move(column));
    }
    return columns;
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
                i = read_text_table(i);
        }
    }

private:
    std::size_t read_text_table(std::size_t first) {
        TextTable table;
        table.first = first;
        auto i = first;
        for (; i < reading_.size() && reading_.sights[i].in_data_table && reading_.sights[i].table < 0; ++i)
            table.rows.push_back(cells_of(reading_.plan.lines[i].text.text));
        table.last = i - 1;
        const auto width =
            std::max_element(table.rows.begin(), table.rows.end(), [](const auto& a, const auto& b) {
                return a.size() < b.size();
            })->size();
        for (auto& row : table.rows)
            row.resize(width);
        table.header_rows = count_header_rows(table.rows);
        TableFact fact;
        fact.first = table.first;
        fact.last = table.last;
        fact.columns = header_tree(table, 0, 0, width);
        fact.leaves = static_cast<int>(width);
        decide_text_rows(table, fact);
        finish(fact);
        return i;
    }

    void decide_text_rows(const TextTable& table, TableFact& fact) {
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            const auto line = table.first + r;
            const auto& key = table.rows[r].front();
            if (reading_.sights[line].empty)
                continue;
            if (r < static_cast<std::size_t>(table.header_rows))
                reading_.decide(line, Role::table_header, 0.9);
            else if (is_total(text::fold(key))) {
                reading_.decide(line, Role::table_total, 0.9);
                fact.total = key;
            } else {
                reading_.decide(line, Role::table_row, 0.9);
                fact.rows.push_back(key);
            }
        }
    }

    const document::CellPlace& cell(std::size_t line) const {
        return *reading_.document.paragraphs[reading_.plan.lines[line].paragraph].cell;
    }

    int header_rows(int table) const {
        const auto& shape = reading_.document.tables[static_cast<std::size_t>(table)];
        if (shape.header_rows > 0)
            return shape.header_rows;
        int rows = 1;
        for (const auto& one : shape.cells)
            if (one.row == 0)
                rows = std::max(rows, one.row_span);
        return std::min(rows, most_header_rows);
    }

    std::size_t read_document_table(std::size_t first) {
        const int table = reading_.sights[first].table;
        const int heads = header_rows(table);
        TableFact fact;
        fact.table = table;
        fact.first = first;
        int total_row = -1;
        Titles titles;
        auto i = first;
        for (; i < reading_.size() && reading_.sights[i].table == table; ++i) {
            const auto& sight = reading_.sights[i];
            const auto& place = cell(i);
            if (place.row < heads && !sight.empty)
                add_title(titles[{place.row, place.column}], sight.clean);
            if (place.column == 0 && place.row >= heads && is_total(sight.head)) {
                total_row = place.row;
                fact.total = sight.clean;
            }
            if (sight.empty)
                reading_.decide(i, row_role(place.row, heads, total_row));
            else if (!sight.decided)
                reading_.decide(i, row_role(place.row, heads, total_row));
            if (place.column == 0 && place.row >= heads && place.row != total_row)
                fact.rows.emplace_back(sight.clean);
        }
        fact.last = i - 1;
        fact.leaves = reading_.document.tables[static_cast<std::size_t>(table)].columns;
        fact.columns = header_tree({reading_.document.tables[static_cast<std::size_t>(table)], heads, titles},
                                   0, 0, fact.leaves);
        finish(fact);
        return i;
    }

    static Role row_role(int row, int heads, int total_row) {
        if (row < heads)
            return Role::table_header;
        return row == total_row ? Role::table_total : Role::table_row;
    }

    /// Label and title from the lines before the table, the note from the line behind it.
    void finish(TableFact& fact) {
        for (auto& attachment : reading_.plan.attachments) {
            const bool before = attachment.line < fact.first;
            if (before && reading_.plan.lines[attachment.line].part == reading_.plan.lines[fact.first].part) {
                fact.label_line = attachment.line;
                fact.label = attachment.label;
                fact.title = attachment.title;
            }
        }
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

void read_tables(Reading& reading) {
    Tables(reading).read();
}

} // namespace kehoach::plan

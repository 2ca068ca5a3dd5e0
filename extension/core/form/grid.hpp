// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hpp"
#include "form/form_spec.hpp"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace kehoach::form {

enum class CellRole {
    cover_label,
    cover_input,
    instructions,
    letterhead,
    code,
    title,
    attached_line,
    header,
    ordinal,
    row_label,
    group_label,
    given, ///< words of the form beside the name of a row
    input,
    formula,
    total_label,
    note,
    foot,
    warning
};
/// What an input cell accepts: number >= 0 (money: with thousands separated; percent: typed by hand),
/// pair "a/b", anything, a date, one of some words. A formula cell says by it how its result is shown.
enum class Accepts { anything, count, pair, date, money, percent, choice };

/// One cell of a layout; row and column from 0.
struct GridCell {
    int row = 0, column = 0, row_span = 1, column_span = 1;
    CellRole role = CellRole::input;
    std::string text{};
    std::string formula{}; ///< in A1 notation with English names, beginning with "=", else empty
    Accepts accepts = Accepts::anything;
    bool percent = false;
    std::vector<std::string> choices{}; ///< of Accepts::choice
    bool operator==(const GridCell&) const = default;
};

/// A form drawn on a sheet. Rows: cover fields, instructions (from `print_first` on it is printed),
/// letterhead, code, title, attached-to line, header rows, body, total, note, foot. Column
/// `columns` is beside what is printed: in the rows of the body it says what contradicts there, as in
/// "Nữ > Tổng số", in no language's words.
struct Grid {
    int rows = 0, columns = 0, key_column = 0, print_first = 0;
    int header_first = 0, header_rows = 0, body_first = 0, body_rows = 0;
    int total_row = -1, note_row = -1;
    std::vector<int> group_rows; ///< headings of groups, with their subtotals
    std::vector<GridCell> cells;
    std::vector<GridCell> warnings;         ///< one in each row of the body that can contradict itself
    std::vector<double> widths_mm;  ///< one per column
    std::vector<double> heights_mm; ///< one per row, so that wrapped texts fit
    bool landscape = false;
    bool operator==(const Grid&) const = default;
};

/// Whether a cell is of a row of sums: the total or the heading of a group.
bool in_sum_row(const Grid& grid, const GridCell& cell);

/// Size of the letters of a form of so many columns.
double size_pt(CellRole role, int columns);

/// Draws a form. `usable_mm`: width of the text area of an upright page; wider forms lie.
Grid layout(const FormSpec& spec, double usable_mm = 165);

/// Reads a form back from its grid: header tree, rows, total, note. Kinds of columns are told from formulas
/// and heads. Law 3: the parts of a FormSpec that a sheet shows come back as they were.
std::optional<FormSpec> read(const Grid& grid);

/// What stands in cells of the table, by row (that of the first heads is 0) and column.
using CellTexts = std::map<std::pair<int, int>, std::string>;
/// Writes them where they are typed or reckoned; heads and names of rows stay, free rows get theirs.
void put_texts(Grid& grid, const CellTexts& texts);

/// As a table of a text document: header, rows and total, without code, title and note.
/// Paragraphs carry cell places for table number `table`, styles table_header, table_row, table_total.
struct TableBlock {
    document::Table table;
    std::vector<document::Paragraph> paragraphs;
};
TableBlock to_table(const Grid& grid, int table);

} // namespace kehoach::form

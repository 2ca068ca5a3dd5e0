// SPDX-License-Identifier: MPL-2.0
#include "form/sent_table.hpp"

#include "form/two_cells.hpp"
#include "form/widths.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::form {

namespace {

FormSpec without_sheet(FormSpec spec) {
    spec.sheet = {};
    return spec;
}

/// Offset in the body; -1: nobody has typed anything. Formulas say 0 in blank rows too.
int last_typed_row(const Filled& filled) {
    int last = -1;
    for (const GridCell& cell : filled.grid.cells) {
        const bool open =
            cell.role == CellRole::input || (cell.role == CellRole::row_label && cell.text.empty());
        const auto typed = filled.values.find({cell.row, cell.column});
        if (open && typed != filled.values.end() && !text::is_blank_field(typed->second.text))
            last = std::max(last, cell.row - filled.grid.body_first);
    }
    return last;
}

void leaves_of(std::vector<Column>& columns, std::vector<Column*>& into) {
    for (Column& column : columns)
        if (column.children.empty())
            into.push_back(&column);
        else
            leaves_of(column.children, into);
}

/// A column whose figures are wider than its head gets their width.
void make_room(SentTable& sent) {
    std::vector<Column*> columns;
    leaves_of(sent.spec.columns, columns);
    const Widths wanted = wanted_widths(sent.spec);
    const double size = size_pt(CellRole::input, static_cast<int>(columns.size()));
    std::vector<double> widest(columns.size(), 0);
    for (const auto& [place, text] : sent.texts)
        if (const auto at = static_cast<std::size_t>(place.second); at < columns.size())
            widest[at] = std::max(widest[at], longest_word_mm(text, size));
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i]->width_mm <= 0 && widest[i] > wanted.least[i])
            columns[i]->width_mm = std::max(widest[i], wanted.natural[i]);
}

} // namespace

SentTable blank_table(const FormSpec& spec) {
    return {without_sheet(spec), {}};
}

SentTable sent_table(const FormSpec& spec, const Filled& filled, const Shown& shown) {
    SentTable sent = blank_table(spec);
    const Grid& grid = filled.grid;
    int left_out = 0;
    if (const int last = last_typed_row(filled); spec.rows.free > 0 && last >= 0) {
        left_out = spec.rows.free - last - 1;
        sent.spec.rows.free = last + 1;
    }
    const int behind = grid.body_first + grid.body_rows - left_out;
    for (const auto& [place, text] : shown) {
        const auto [row, column] = place;
        if (row >= grid.body_first && row < behind)
            sent.texts[{row - grid.header_first, column}] = text;
        else if (row == grid.total_row)
            sent.texts[{row - left_out - grid.header_first, column}] = text;
    }
    if (drawn(spec).columns == spec.columns) // a pair in two cells has a column more
        make_room(sent);
    return sent;
}

bool has_figures(const Filled& filled) {
    return last_typed_row(filled) >= 0;
}

} // namespace kehoach::form

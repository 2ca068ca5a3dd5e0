// SPDX-License-Identifier: MPL-2.0
#include "form/sheet_heads.hpp"

#include "text/words.hpp"

#include <algorithm>
#include <map>

namespace kehoach::form {

namespace {

constexpr int farthest = 60; ///< rows that people put above a form

using Words = std::vector<std::vector<std::string>>;

/// The heads over each column: its own is the lowest in it; those above begin with it or left of it, each
/// not before the one above it does.
Words words_over(const SheetCells& cells, int first, int rows, int columns) {
    Words words(static_cast<std::size_t>(columns), std::vector<std::string>(static_cast<std::size_t>(rows)));
    for (int column = 0; column < columns; ++column) {
        int own = rows - 1;
        while (own >= 0 && text_at(cells, first + own, column).empty())
            --own;
        int from = 0;
        for (int row = 0; row <= own; ++row) {
            int at = column;
            while (row < own && at > from && text_at(cells, first + row, at).empty())
                --at;
            const std::string& text = text_at(cells, first + row, at);
            words[static_cast<std::size_t>(column)][static_cast<std::size_t>(row)] = text;
            from = text.empty() ? from : at;
        }
    }
    return words;
}

std::vector<Label> labels_of(const Words& words) {
    std::vector<Label> labels;
    for (const auto& column : words) {
        Label label;
        for (const std::string& word : column)
            if (std::string folded = text::fold(word); !folded.empty())
                label.push_back(std::move(folded));
        labels.push_back(std::move(label));
    }
    return labels;
}

SheetCells as_drawn(const Grid& grid) {
    SheetCells cells;
    for (const GridCell& cell : grid.cells)
        if (cell.role == CellRole::header)
            cells.values[{cell.row, cell.column}].text = cell.text;
    return cells;
}

int known(const std::vector<Label>& wanted, std::vector<Label> found) {
    int count = 0;
    for (const Label& label : wanted)
        if (const auto at = std::find(found.begin(), found.end(), label);
            at != found.end() && !label.empty()) {
            at->clear();
            ++count;
        }
    return count;
}

/// Of several columns with the same heads nobody can tell which are gone where there are fewer.
void forget_twins(const std::vector<Label>& wanted, const std::vector<Label>& found, Alignment& aligned) {
    std::map<Label, int> missing;
    for (const Label& label : wanted)
        ++missing[label];
    std::map<Label, int> twins = missing;
    for (const Label& label : found)
        if (const auto at = missing.find(label); at != missing.end())
            --at->second;
    for (std::size_t i = 0; i < wanted.size(); ++i)
        if (twins.at(wanted[i]) > 1 && missing.at(wanted[i]) > 0)
            aligned.at[i] = -1;
}

} // namespace

const std::string& text_at(const SheetCells& cells, int row, int column) {
    static const std::string none;
    const auto found = cells.values.find({row, column});
    return found == cells.values.end() ? none : found->second.text;
}

bool is_blank_row(const SheetCells& cells, int row) {
    const auto first = cells.values.lower_bound({row, 0});
    return first == cells.values.end() || first->first.first != row;
}

SheetHeads find_heads(const Grid& grid, const SheetCells& cells) {
    const auto wanted =
        labels_of(words_over(as_drawn(grid), grid.header_first, grid.header_rows, grid.columns));
    SheetHeads best;
    int most = -1;
    for (int step = 0; step <= 2 * farthest && most < grid.columns; ++step) {
        const int row = grid.header_first + (step % 2 == 0 ? -step / 2 : (step + 1) / 2);
        if (row < 0 || row >= std::max(cells.rows, grid.header_first + 1))
            continue;
        Words words = words_over(cells, row, grid.header_rows, cells.columns);
        const auto labels = labels_of(words);
        const int count = known(wanted, labels);
        if (count <= most)
            continue;
        most = count;
        best = {row, 2 * count >= grid.columns, labels, std::move(words), {}};
    }
    best.columns = align(wanted, best.labels);
    forget_twins(wanted, best.labels, best.columns);
    return best;
}

} // namespace kehoach::form

// SPDX-License-Identifier: MPL-2.0
#include "form/align_rows.hpp"
#include "form/sheet_cells.hpp"
#include "form/sheet_heads.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::form {

namespace {

bool is_typed(const GridCell& cell) {
    return cell.role == CellRole::input || cell.role == CellRole::formula ||
           cell.role == CellRole::cover_input || (cell.role == CellRole::row_label && cell.text.empty());
}

class Placing {
public:
    Placing(const FormSpec& spec, const SheetCells& cells, int names_at)
        : cells_(cells), names_at_(names_at), made_{spec, {layout(spec), {}, {}, {}, {}, {}}}, heads_(find_heads(grid(), cells)) {}

    OnSheet run() {
        if (heads_.known) {
            columns();
            rows();
            values_of_columns();
            forget_if_as_drawn();
        }
        for (GridCell& cell : grid().cells)
            take(cell);
        if (heads_.known)
            head_words();
        return std::move(made_);
    }

private:
    Grid& grid() { return made_.filled.grid; }
    const Grid& grid() const { return made_.filled.grid; }
    std::vector<int>& rows_at() { return made_.filled.rows_at; }
    std::vector<int>& columns_at() { return made_.filled.columns_at; }

    int body_on_sheet() const { return heads_.first_row + grid().header_rows; }

    void columns() {
        columns_at() = heads_.columns.at;
        const auto last = std::max_element(columns_at().begin(), columns_at().end());
        for (int column = 0; column < cells_.columns; ++column) {
            const auto at = static_cast<std::size_t>(column);
            const bool placed =
                std::find(columns_at().begin(), columns_at().end(), column) != columns_at().end();
            if (placed || (heads_.labels[at].empty() && (column > *last || is_blank_column(column))))
                continue;
            const auto& words = heads_.words[at];
            const auto own =
                std::find_if(words.rbegin(), words.rend(), [](const auto& one) { return !one.empty(); });
            made_.filled.added_columns.push_back(
                {column, own == words.rend() ? std::string() : *own, heads_.columns.instead[at]});
        }
    }

    /// Where rows of the form stand is known by now.
    void values_of_columns() {
        for (AddedLine& line : made_.filled.added_columns)
            for (int row = grid().body_first; row < grid().rows; ++row) {
                const auto value = cells_.values.find({rows_at()[static_cast<std::size_t>(row)], line.at});
                if (value != cells_.values.end())
                    line.values.emplace(row, value->second);
            }
    }

    bool is_blank_column(int column) const {
        for (int row = body_on_sheet(); row < cells_.rows; ++row)
            if (!text_at(cells_, row, column).empty())
                return false;
        return true;
    }

    /// Where names of rows stand; the key's head may itself be gone.
    int label_column() const {
        const int at = made_.filled.columns_at[static_cast<std::size_t>(grid().key_column)];
        if (at >= 0)
            return at;
        return names_at_ >= 0 ? names_at_ : grid().key_column;
    }

    void rows() {
        const int total = total_on_sheet();
        const int end = total >= 0 ? total : end_of_body();
        if (made_.spec.rows.free > 0)
            free_rows(end - body_on_sheet());
        auto& at = rows_at();
        at.resize(static_cast<std::size_t>(grid().rows));
        const int above = heads_.first_row - grid().header_first;
        for (int row = 0; row < grid().rows; ++row)
            at[static_cast<std::size_t>(row)] = std::max(-1, row + above);
        if (made_.spec.rows.free == 0)
            named_rows(end);
        const int after = grid().body_first + grid().body_rows;
        for (int row = after; row < grid().rows; ++row)
            at[static_cast<std::size_t>(row)] = end + row - after;
        if (grid().total_row >= 0 && total < 0)
            at[static_cast<std::size_t>(grid().total_row)] = -1;
    }

    int total_on_sheet() const {
        if (made_.spec.total.empty())
            return -1;
        const std::string wanted = text::fold(made_.spec.total);
        for (int row = cells_.rows - 1; row > body_on_sheet(); --row)
            for (int column = 0; column <= label_column(); ++column)
                if (text::fold(text_at(cells_, row, column)) == wanted)
                    return row;
        return -1;
    }

    /// Without a row of totals: before the note, who signs, or what nobody filled in.
    int end_of_body() const {
        int end = body_on_sheet() + grid().body_rows;
        for (int row = body_on_sheet(); row < cells_.rows; ++row) {
            if (is_below(row))
                return row;
            if (is_blank_row(cells_, row) && row >= end)
                return row;
            end = std::max(end, row + 1);
        }
        return end;
    }

    bool is_below(int row) const {
        const auto& foot = made_.spec.sheet.foot;
        for (auto cell = cells_.values.lower_bound({row, 0});
             cell != cells_.values.end() && cell->first.first == row; ++cell)
            if (const std::string& text = cell->second.text;
                text::same_wording(text, made_.spec.note) ||
                std::find(foot.begin(), foot.end(), text) != foot.end())
                return !text.empty();
        return false;
    }

    void free_rows(int count) {
        made_.spec.rows.free = std::max(1, count);
        grid() = layout(made_.spec);
    }

    void named_rows(int end) {
        std::vector<Label> found;
        for (int row = body_on_sheet(); row < end; ++row)
            found.push_back(row_label(text_at(cells_, row, label_column())));
        const Alignment aligned = align_rows(body_rows(made_.spec), found);
        for (std::size_t i = 0; i < aligned.at.size(); ++i)
            rows_at()[static_cast<std::size_t>(grid().body_first) + i] =
                aligned.at[i] < 0 ? -1 : aligned.at[i] + body_on_sheet();
        for (std::size_t i = 0; i < found.size(); ++i)
            if (std::find(aligned.at.begin(), aligned.at.end(), static_cast<int>(i)) == aligned.at.end())
                added_row(body_on_sheet() + static_cast<int>(i), aligned.instead[i]);
    }

    void added_row(int row, int instead_of) {
        AddedLine line{row, text_at(cells_, row, label_column()),
                       instead_of < 0 ? -1 : instead_of + grid().body_first};
        for (int column = 0; column < grid().columns; ++column) {
            const auto value = cells_.values.find({row, columns_at()[static_cast<std::size_t>(column)]});
            if (value != cells_.values.end())
                line.values.emplace(column, value->second);
        }
        if (!line.values.empty())
            made_.filled.added_rows.push_back(std::move(line));
    }

    static bool is_as_drawn(const std::vector<int>& places) {
        for (std::size_t i = 0; i < places.size(); ++i)
            if (places[i] != static_cast<int>(i))
                return false;
        return true;
    }

    void forget_if_as_drawn() {
        if (!is_as_drawn(rows_at()) || !is_as_drawn(columns_at()))
            return;
        rows_at().clear();
        columns_at().clear();
    }

    static int place(const std::vector<int>& places, int of_form) {
        return places.empty() ? of_form : places[static_cast<std::size_t>(of_form)];
    }

    /// A cell that spans the whole table stands in its first column, whatever became of that.
    void take(GridCell& cell) {
        const int row = place(rows_at(), cell.row);
        const int column = cell.row < grid().header_first ? cell.column : place(columns_at(), cell.column);
        if (row < 0 || column < 0)
            return;
        const auto found = cells_.values.find({row, column});
        if (cell.role == CellRole::formula)
            cell.formula = found == cells_.values.end() ? std::string() : found->second.formula;
        if (!is_typed(cell))
            cell.text = found == cells_.values.end() ? std::string() : found->second.text;
        else if (found != cells_.values.end())
            made_.filled.values.emplace(std::pair{cell.row, cell.column}, found->second);
    }

    /// Over several columns one head stands over the first that is still there.
    void head_words() {
        for (GridCell& cell : grid().cells) {
            if (cell.role != CellRole::header)
                continue;
            for (int column = cell.column; column < cell.column + cell.column_span; ++column)
                if (const int at = place(columns_at(), column); at >= 0) {
                    cell.text = word(cell, heads_.words[static_cast<std::size_t>(at)]);
                    break;
                }
        }
    }

    std::string word(const GridCell& cell, const std::vector<std::string>& words) const {
        const int level = cell.row - grid().header_first;
        if (level + cell.row_span < grid().header_rows)
            return words[static_cast<std::size_t>(level)];
        const auto own =
            std::find_if(words.rbegin(), words.rend(), [](const auto& one) { return !one.empty(); });
        return own == words.rend() ? std::string() : *own;
    }

    const SheetCells& cells_;
    const int names_at_;
    OnSheet made_;
    SheetHeads heads_;
};

} // namespace

OnSheet placed(const FormSpec& spec, const SheetCells& cells, int names_at) {
    return Placing(spec, cells, names_at).run();
}

} // namespace kehoach::form

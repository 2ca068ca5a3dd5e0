// SPDX-License-Identifier: MPL-2.0
#include "form/picked_table.hpp"

#include "text/words.hpp"

#include <algorithm>

namespace kehoach::form {

namespace {

constexpr int lines_above = 12, lines_below = 4; ///< so many filled lines beside a table are read
constexpr int of_a_table = 3; ///< so many filled cells in a row: letterheads and signatures have two

/// Rows from `first`, before `end`.
struct Stretch {
    int first = 0, end = 0;
    int rows() const { return end - first; }
};

class Picker {
public:
    explicit Picker(const SheetWindow& window) : window_(window), grid_(window.grid) {
        filled_.assign(count(grid_.rows), 0);
        for (const TextCell& cell : grid_.cells)
            if (inside(cell) && !text::trim(cell.text).empty())
                ++filled_[count(cell.row)];
        any_ruled_ = std::find(window_.ruled.begin(), window_.ruled.end(), true) != window_.ruled.end();
    }

    PickedTable pick() {
        PickedTable picked;
        auto tables = stretches();
        if (window_.cursor_row >= 0 && !tables.empty())
            tables = {at_cursor(tables)};
        else
            std::erase_if(tables, [this](const Stretch& one) { return !looks_like_table(one); });
        if (tables.empty())
            tables = {{0, grid_.rows}}; // it is for the reader to say that there is none
        leave_lines(tables.front());
        picked.tables = static_cast<int>(tables.size()) * side_by_side(tables.front());
        if (picked.tables > 1)
            return picked;
        cut(tables.front(), picked);
        return picked;
    }

private:
    static std::size_t count(int number) { return static_cast<std::size_t>(std::max(number, 0)); }

    bool inside(const TextCell& cell) const {
        return cell.row >= 0 && cell.row < grid_.rows && cell.column >= 0 && cell.column < grid_.columns;
    }
    bool hidden_row(int row) const { return window_.hidden_rows[count(row)]; }
    bool hidden_column(int column) const { return window_.hidden_columns[count(column)]; }

    /// Merged cells hold their rows together.
    std::vector<bool> belonging() const {
        std::vector<bool> rows(count(grid_.rows), false);
        for (int row = 0; row < grid_.rows; ++row)
            rows[count(row)] = any_ruled_ ? window_.ruled[count(row)] : filled_[count(row)] > 0;
        for (const TextCell& cell : grid_.cells)
            for (int row = cell.row + 1; inside(cell) && row < cell.row + cell.row_span && row < grid_.rows;
                 ++row)
                rows[count(row)] = rows[count(row)] || rows[count(cell.row)];
        return rows;
    }

    std::vector<Stretch> stretches() const {
        const auto rows = belonging();
        std::vector<Stretch> all;
        for (int row = 0; row < grid_.rows; ++row) {
            if (!rows[count(row)])
                continue;
            if (!all.empty() && all.back().end == row)
                ++all.back().end;
            else
                all.push_back({row, row + 1});
        }
        if (!any_ruled_ && window_.cursor_row < 0)
            join_blank_rows(all);
        return all;
    }

    /// Heads alone, with blank rows below to be filled in: the rows, and a total behind them, are theirs.
    void join_blank_rows(std::vector<Stretch>& all) const {
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (widest(all[i]) < of_a_table || all[i].rows() > 1)
                continue;
            const bool last = i + 1 == all.size();
            const bool total_follows = !last && all[i + 1].rows() == 1 && widest(all[i + 1]) < of_a_table;
            all[i].end = last ? grid_.rows : total_follows ? all[i + 1].end : all[i + 1].first;
            if (total_follows)
                all.erase(all.begin() + static_cast<std::ptrdiff_t>(i) + 1);
        }
    }

    int widest(const Stretch& stretch) const {
        return *std::max_element(filled_.begin() + stretch.first, filled_.begin() + stretch.end);
    }

    bool looks_like_table(const Stretch& stretch) const {
        return stretch.rows() > 1 && widest(stretch) >= (any_ruled_ ? 2 : of_a_table);
    }

    /// A title or a unit of measure that stands right on the heads: alone in its row, and not merged over
    /// columns that have another before them, as the head of a group is.
    void leave_lines(Stretch& table) const {
        for (; table.rows() > 2 && filled_[count(table.first)] == 1; ++table.first) {
            const auto cell = std::find_if(grid_.cells.begin(), grid_.cells.end(), [&](const TextCell& one) {
                return inside(one) && one.row == table.first && !text::trim(one.text).empty();
            });
            const auto columns = filled_columns({table.first + 1, table.end});
            const auto first = std::find(columns.begin(), columns.end(), true) - columns.begin();
            if (cell->row_span > 1 || (cell->column_span > 1 && cell->column > first))
                return;
        }
    }

    Stretch at_cursor(const std::vector<Stretch>& all) const {
        const auto below = std::find_if(all.begin(), all.end(), [this](const Stretch& one) {
            return window_.cursor_row < one.end && looks_like_table(one);
        });
        if (below != all.end())
            return *below;
        const auto above = std::find_if(all.rbegin(), all.rend(),
                                        [this](const Stretch& one) { return looks_like_table(one); });
        return above != all.rend() ? *above : all.back();
    }

    std::vector<bool> filled_columns(const Stretch& stretch) const {
        std::vector<bool> columns(count(grid_.columns), false);
        for (const TextCell& cell : grid_.cells)
            if (inside(cell) && cell.row >= stretch.first && cell.row < stretch.end &&
                !text::trim(cell.text).empty())
                for (int c = cell.column; c < std::min(cell.column + cell.column_span, grid_.columns); ++c)
                    columns[count(c)] = true;
        return columns;
    }

    /// Tables with a blank column between; each has two columns at least.
    int side_by_side(const Stretch& stretch) const {
        const auto filled = filled_columns(stretch);
        int tables = 0, wide = 0;
        for (std::size_t column = 0; column <= filled.size(); ++column) {
            const bool here = column < filled.size() && filled[column];
            tables += !here && wide > 1 ? 1 : 0;
            wide = here ? wide + 1 : 0;
        }
        return std::max(tables, 1);
    }

    /// Which of the rows and columns stay, and the places of those in what is cut out.
    struct Kept {
        std::vector<int> place; ///< -1: does not stay
        int number = 0;
        void add(bool stays) { place.push_back(stays ? number++ : -1); }
        /// First place at or behind one, and how many stay, of some in a row.
        std::pair<int, int> span(int first, int many) const {
            int from = -1, stay = 0;
            for (int at = first; at < first + many && at < static_cast<int>(place.size()); ++at)
                if (at >= 0 && place[count(at)] >= 0) {
                    from = from < 0 ? place[count(at)] : from;
                    ++stay;
                }
            return {from, stay};
        }
    };

    void cut(const Stretch& stretch, PickedTable& picked) const {
        Kept rows, columns;
        for (int row = 0; row < grid_.rows; ++row) {
            const bool inside_it = row >= stretch.first && row < stretch.end;
            rows.add(inside_it && !hidden_row(row));
            picked.hidden_rows += inside_it && hidden_row(row) ? 1 : 0;
        }
        const auto filled = filled_columns(stretch);
        const auto first = std::find(filled.begin(), filled.end(), true) - filled.begin();
        const auto end = filled.rend() - std::find(filled.rbegin(), filled.rend(), true);
        for (int column = 0; column < grid_.columns; ++column) {
            const bool inside_it = column >= first && column < end;
            columns.add(inside_it && !hidden_column(column));
            picked.hidden_columns += inside_it && hidden_column(column) ? 1 : 0;
        }
        picked.grid.rows = rows.number;
        picked.grid.columns = columns.number;
        for (const TextCell& cell : grid_.cells)
            take(cell, rows, columns, picked.grid);
        picked.grid.above = lines(stretch.first - 1, -1, -1, lines_above);
        std::reverse(picked.grid.above.begin(), picked.grid.above.end());
        picked.grid.below = lines(stretch.end, grid_.rows, 1, lines_below);
    }

    static void take(const TextCell& cell, const Kept& rows, const Kept& columns, TextGrid& grid) {
        const auto [row, row_span] = rows.span(cell.row, cell.row_span);
        const auto [column, column_span] = columns.span(cell.column, cell.column_span);
        if (row_span > 0 && column_span > 0)
            grid.cells.push_back({row, column, row_span, column_span, cell.text, cell.bold});
    }

    /// What stands in the rows beside the table, nearest first, up to another table.
    std::vector<std::string> lines(int row, int end, int by, int most) const {
        std::vector<std::string> found;
        for (; row != end && most > 0; row += by) {
            if (filled_[count(row)] >= of_a_table)
                break;
            for (const TextCell& cell : grid_.cells)
                if (inside(cell) && cell.row == row && !text::trim(cell.text).empty()) {
                    found.emplace_back(text::trim(cell.text));
                    --most;
                }
        }
        return found;
    }

    const SheetWindow& window_;
    const TextGrid& grid_;
    std::vector<int> filled_; ///< cells of each row
    bool any_ruled_ = false;
};

/// Those that were chosen along with a table.
std::vector<std::string> lines_over_heads(const TextGrid& grid) {
    std::vector<std::string> lines;
    for (int row = 0; row < grid.rows; ++row) {
        std::vector<std::string> filled;
        for (const TextCell& cell : grid.cells)
            if (cell.row == row && !text::trim(cell.text).empty())
                filled.push_back(cell.text);
        if (filled.size() > 1)
            break;
        lines.insert(lines.end(), filled.begin(), filled.end());
    }
    return lines;
}

} // namespace

std::string title_above(const TextGrid& grid) {
    std::vector<std::string> lines = grid.above;
    for (std::string& line : lines_over_heads(grid))
        lines.push_back(std::move(line));
    std::string title;
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
        if (text::is_capitals(*line))
            title = *line + (title.empty() ? "" : " ") + title;
        else if (!title.empty())
            break;
    }
    return title;
}

PickedTable pick_table(const SheetWindow& window) {
    return window.grid.rows > 0 && window.grid.columns > 0 ? Picker(window).pick() : PickedTable();
}

} // namespace kehoach::form

// SPDX-License-Identifier: MPL-2.0
#include "plan/text_table.hpp"

#include "form/column_numbers.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::plan {

namespace {

using Cells = std::vector<std::string>;
using Rows = std::vector<Cells>;

constexpr std::size_t most_header_rows = 5;

Cells parts_of(std::string_view line, char separator) {
    Cells cells;
    for (const auto part : text::split(line, separator))
        cells.emplace_back(text::trim(part));
    return cells;
}

/// Bars stand at both ends of the row, not only between its cells.
bool is_closed(std::string_view clean) {
    return clean.size() > 2 && clean.front() == '|' && clean.back() == '|';
}

Cells cells_of(std::string_view line) {
    const auto clean = text::trim(line);
    if (!is_markdown_row(clean))
        return parts_of(line, '\t');
    return is_closed(clean) ? parts_of(clean.substr(1, clean.size() - 2), '|') : parts_of(clean, '|');
}

bool is_rule(const Cells& cells) {
    return std::all_of(cells.begin(), cells.end(), [](const std::string& cell) {
        return cell.find_first_not_of("-: ") == std::string::npos && cell.find('-') != std::string::npos;
    });
}

/// All rows of one width, without columns at the end that no row fills. What stands behind the most columns
/// that a sheet of a form has is no column: one row of half a million marks would make all others as long.
int make_even(Rows& rows) {
    constexpr std::size_t most_columns = 256;
    std::size_t width = 1;
    for (const auto& row : rows)
        for (std::size_t c = 0; c < std::min(row.size(), most_columns); ++c)
            if (!row[c].empty())
                width = std::max(width, c + 1);
    for (auto& row : rows)
        row.resize(width);
    return static_cast<int>(width);
}

/// Merged cells that were written out once for every cell they cover: the first keeps the words.
void merge_repeated(Rows& rows) {
    const auto key = rows.front().front();
    std::size_t depth = 1;
    while (depth < std::min(rows.size(), most_header_rows) && !key.empty() && rows[depth].front() == key)
        ++depth;
    if (depth == 1)
        return;
    const Rows written(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(depth));
    for (std::size_t r = 0; r < depth; ++r)
        for (std::size_t c = 0; c < rows[r].size(); ++c) {
            const bool above = r > 0 && written[r][c] == written[r - 1][c];
            const bool beside = c > 0 && r + 1 < depth && written[r][c] == written[r][c - 1];
            if (above || beside)
                rows[r][c].clear();
        }
}

/// Heads of the first `depth` rows. A title reaches over the empty cells behind it that have titles below
/// them, as far as the title above it does.
class Heads {
public:
    Heads(const Rows& rows, std::size_t depth) : rows_(rows), depth_(depth) {}

    std::vector<form::Head> read() {
        for (std::size_t r = 0; r < depth_; ++r)
            for (std::size_t c = 0; c < width(); ++c)
                if (!rows_[r][c].empty())
                    heads_.push_back({static_cast<int>(r), static_cast<int>(c), 1,
                                      static_cast<int>(last_of(r, c) - c), rows_[r][c]});
        return std::move(heads_);
    }

private:
    std::size_t width() const { return rows_.front().size(); }

    std::size_t last_of(std::size_t r, std::size_t c) const {
        const auto end = end_of_parent(r, c);
        auto next = c + 1;
        while (r + 1 < depth_ && next < end && rows_[r][next].empty() && titled_below(r, next))
            ++next;
        return next;
    }

    bool titled_below(std::size_t r, std::size_t c) const {
        for (auto below = r + 1; below < depth_; ++below)
            if (!rows_[below][c].empty())
                return true;
        return false;
    }

    std::size_t end_of_parent(std::size_t r, std::size_t c) const {
        auto end = width();
        for (const auto& head : heads_)
            if (head.row < static_cast<int>(r) && head.column <= static_cast<int>(c) &&
                head.column + head.column_span > static_cast<int>(c))
                end = static_cast<std::size_t>(head.column + head.column_span);
        return end;
    }

    const Rows& rows_;
    std::size_t depth_;
    std::vector<form::Head> heads_;
};

} // namespace

bool is_markdown_row(std::string_view clean) {
    if (clean.find('|') == std::string_view::npos)
        return false;
    constexpr std::string_view border = " | ";
    const auto first = clean.find(border);
    const bool rule = clean.find('|') != clean.rfind('|') && clean.find('-') != std::string_view::npos &&
                      clean.find_first_not_of("|-: ") == std::string_view::npos;
    return is_closed(clean) || rule ||
           (first != std::string_view::npos && clean.find(border, first + 1) != std::string_view::npos);
}

std::size_t count_header_rows(const Rows& rows) {
    std::vector<bool> settled(rows.front().size(), false);
    const auto most = std::min(rows.size(), most_header_rows);
    for (std::size_t r = 0; r < most; ++r) {
        const auto& row = rows[r];
        if (r > 0 && !row[0].empty())
            return r;
        for (std::size_t c = 0; c < settled.size(); ++c) {
            const bool own =
                !row[c].empty() && (c + 1 == settled.size() || !row[c + 1].empty() || settled[c + 1]);
            settled[c] = settled[c] || own;
        }
        if (std::all_of(settled.begin(), settled.end(), [](bool one) { return one; }))
            return r + 1;
    }
    return 1;
}

std::vector<RowPiece> pieces_of_row(std::string_view line) {
    const bool markdown = is_markdown_row(text::trim(line));
    const char sign = markdown ? '|' : '\t';
    std::vector<RowPiece> pieces;
    std::size_t start = markdown ? line.find('|') + 1 : 0;
    for (std::size_t column = 0; start <= line.size(); ++column) {
        const auto end = std::min(line.find(sign, start), line.size());
        pieces.push_back({start, end, column});
        start = end + 1;
    }
    return pieces;
}

TextTable read_text_table(const std::vector<std::string_view>& lines) {
    TextTable table;
    for (const auto line : lines)
        table.cells.push_back(cells_of(line));
    table.rows.assign(lines.size(), TextTable::Row::body);
    table.columns = make_even(table.cells);
    Rows titled;
    std::vector<std::size_t> row_of;
    for (std::size_t r = 0; r < lines.size(); ++r) {
        if (is_markdown_row(text::trim(lines[r])) && is_rule(table.cells[r]))
            table.rows[r] = TextTable::Row::rule;
        else {
            titled.push_back(table.cells[r]);
            row_of.push_back(r);
        }
    }
    if (titled.empty())
        return table;
    merge_repeated(titled);
    const auto depth = count_header_rows(titled);
    for (std::size_t r = 0; r < depth; ++r)
        table.rows[row_of[r]] = TextTable::Row::header;
    if (depth < row_of.size() && form::numbers_columns(titled[depth]))
        table.rows[row_of[depth]] = TextTable::Row::numbers;
    table.header_rows = static_cast<int>(depth);
    table.heads = Heads(titled, depth).read();
    let_heads_reach_down(table.heads, table.header_rows);
    return table;
}

void let_heads_reach_down(std::vector<form::Head>& heads, int rows) {
    const auto at = [&](int row, int column) {
        return std::find_if(heads.begin(), heads.end(),
                            [&](const form::Head& head) { return head.row == row && head.column == column; });
    };
    for (std::size_t h = 0; h < heads.size(); ++h) {
        while (heads[h].row + heads[h].row_span < rows && heads[h].column_span == 1) {
            const auto below = at(heads[h].row + heads[h].row_span, heads[h].column);
            if (below != heads.end() && (!below->text.empty() || below->column_span > 1))
                break;
            ++heads[h].row_span;
            if (below != heads.end())
                heads.erase(below);
        }
    }
}

} // namespace kehoach::plan

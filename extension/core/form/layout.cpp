// SPDX-License-Identifier: MPL-2.0
#include "form/formula.hpp"
#include "form/grid.hpp"
#include "form/sheet_parts.hpp"
#include "form/two_cells.hpp"
#include "form/warnings.hpp"
#include "form/widths.hpp"

#include <algorithm>
#include <map>

namespace kehoach::form {

namespace {

/// A4: what a lying page is wider than an upright one with the same margins.
constexpr double lying_gain_mm = 297 - 210;

Accepts accepts(ColumnKind kind) {
    switch (kind) {
    case ColumnKind::count:
        return Accepts::count;
    case ColumnKind::money:
        return Accepts::money;
    case ColumnKind::percent:
        return Accepts::percent;
    case ColumnKind::pair:
        return Accepts::pair;
    case ColumnKind::date:
        return Accepts::date;
    case ColumnKind::choice:
        return Accepts::choice;
    case ColumnKind::ordinal:
    case ColumnKind::key:
    case ColumnKind::text:
    case ColumnKind::given:
        break;
    }
    return Accepts::anything;
}

/// Running numbers of headings: 1 is I.
std::string roman(int number) {
    constexpr std::pair<int, const char*> signs[] = {{100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"},
                                                     {9, "IX"},  {5, "V"},   {4, "IV"}, {1, "I"}};
    std::string made;
    for (const auto& [value, sign] : signs)
        for (; number >= value; number -= value)
            made += sign;
    return made;
}

/// Draws one form, its pairs in two cells already taken apart, into one grid, top to bottom.
class Drawing {
public:
    Drawing(const FormSpec& spec, std::vector<double> widths_mm)
        : spec_(spec), leaves_(leaves(spec.columns)) {
        grid_.widths_mm = std::move(widths_mm);
        grid_.columns = static_cast<int>(leaves_.size());
        grid_.key_column = key_column(spec);
        for (int column = 0; column < grid_.columns; ++column)
            column_of_[leaf(column).key] = column;
    }

    Grid draw() {
        draw_above(spec_.sheet, grid_);
        across(CellRole::code, spec_.code);
        across(CellRole::title, spec_.title);
        across(CellRole::attached_line, spec_.attached_line);
        header();
        body();
        if (!spec_.total.empty())
            total();
        if (!spec_.note.empty()) {
            grid_.note_row = grid_.rows;
            across(CellRole::note, spec_.note);
        }
        draw_below(spec_.sheet, grid_);
        return std::move(grid_);
    }

private:
    const Column& leaf(int column) const { return *leaves_[static_cast<std::size_t>(column)]; }

    void across(CellRole role, const std::string& text) {
        if (text.empty())
            return;
        grid_.cells.push_back(
            {.row = grid_.rows++, .column_span = grid_.columns, .role = role, .text = text});
    }

    void header() {
        grid_.header_first = grid_.rows;
        grid_.header_rows = depth(spec_.columns);
        int column = 0;
        heads(spec_.columns, 0, column);
        grid_.rows += grid_.header_rows;
    }

    void heads(const std::vector<Column>& columns, int level, int& column) {
        for (const Column& head : columns) {
            const bool is_leaf = head.children.empty();
            const int width = is_leaf ? 1 : static_cast<int>(leaves(head.children).size());
            grid_.cells.push_back({.row = grid_.header_first + level,
                                   .column = column,
                                   .row_span = is_leaf ? grid_.header_rows - level : 1,
                                   .column_span = width,
                                   .role = CellRole::header,
                                   .text = head.title});
            if (is_leaf)
                ++column;
            else
                heads(head.children, level + 1, column);
        }
    }

    void body() {
        const std::vector<BodyRow> rows = body_rows(spec_);
        grid_.body_first = grid_.rows;
        grid_.body_rows = static_cast<int>(rows.size());
        int groups = 0, items = 0, item = 0;
        for (const BodyRow& row : rows) {
            if (grid_.key_column > 0)
                grid_.cells.push_back({.row = grid_.rows,
                                       .role = CellRole::ordinal,
                                       .text = row.is_group ? roman(++groups) : std::to_string(++items)});
            grid_.cells.push_back({.row = grid_.rows,
                                   .column = grid_.key_column,
                                   .role = row.is_group ? CellRole::group_label : CellRole::row_label,
                                   .text = row.label});
            if (!row.is_group) {
                inputs(static_cast<std::size_t>(item++));
            } else {
                grid_.group_rows.push_back(grid_.rows);
                sums({items_below(rows, grid_.rows - grid_.body_first)}, CellRole::group_label);
            }
            ++grid_.rows;
        }
    }

    /// The sheet rows of a group: from the one below its heading to the one above the next.
    std::pair<int, int> items_below(const std::vector<BodyRow>& rows, int heading) const {
        int last = heading;
        while (last + 1 < grid_.body_rows && !rows[static_cast<std::size_t>(last) + 1].is_group)
            ++last;
        return {grid_.body_first + heading + 1, grid_.body_first + last};
    }

    /// `item`: which row it is, headings aside.
    void inputs(std::size_t item) {
        for (int column = grid_.key_column + 1; column < grid_.columns; ++column)
            if (const auto& given = leaf(column).given; item < given.size() && !given[item].empty())
                grid_.cells.push_back(
                    {.row = grid_.rows, .column = column, .role = CellRole::given, .text = given[item]});
            else
                body_cell(column);
        if (std::string formula = warning_formula(spec_, column_of_, grid_.rows); !formula.empty())
            grid_.warnings.push_back({.row = grid_.rows,
                                      .column = grid_.columns,
                                      .role = CellRole::warning,
                                      .formula = std::move(formula)});
    }

    void body_cell(int column) {
        GridCell cell = value_cell(column);
        if (!leaf(column).sum_of.empty()) {
            const auto parts = in_row(leaf(column).sum_of), less = in_row(leaf(column).less);
            cell.formula = less.empty() ? sum_formula(parts) : difference_formula(parts, less);
        }
        if (cell.percent)
            cell.formula = ratio(column);
        cell.role = cell.formula.empty() ? CellRole::input : CellRole::formula;
        if (cell.role == CellRole::input)
            cell.choices = leaf(column).choices;
        grid_.cells.push_back(std::move(cell));
    }

    std::vector<Span> in_row(const std::vector<std::string>& keys) const {
        std::vector<Span> cells;
        for (const std::string& key : keys)
            cells.push_back({column_of_.at(key), grid_.rows, grid_.rows});
        return cells;
    }

    GridCell value_cell(int column) const {
        const ColumnKind kind = leaf(column).kind;
        return {.row = grid_.rows,
                .column = column,
                .accepts = accepts(kind),
                .percent = kind == ColumnKind::percent};
    }

    /// Empty where nothing says what the share is of: such a share is typed.
    std::string ratio(int column) const {
        const Column& share = leaf(column);
        if (share.numerator.empty())
            return {};
        const int top = column_of_.at(share.numerator);
        const Span numerator{top, grid_.rows, grid_.rows};
        if (leaf(top).kind == ColumnKind::pair)
            return pair_ratio_formula(numerator);
        return ratio_formula(numerator, {column_of_.at(share.denominator), grid_.rows, grid_.rows});
    }

    /// Sums of the rows from first to last in the cells right of the key; `empty`: what a cell is without.
    void sums(const std::vector<std::pair<int, int>>& rows, CellRole empty) {
        for (int column = grid_.key_column + 1; column < grid_.columns; ++column) {
            GridCell cell = value_cell(column);
            cell.formula = sum(column, rows);
            cell.role = cell.formula.empty() ? empty : CellRole::formula;
            grid_.cells.push_back(std::move(cell));
        }
    }

    void total() {
        grid_.total_row = grid_.rows;
        grid_.cells.push_back({.row = grid_.rows,
                               .column_span = grid_.key_column + 1,
                               .role = CellRole::total_label,
                               .text = spec_.total});
        sums(item_rows(), CellRole::total_label);
        ++grid_.rows;
    }

    /// Without the headings of groups, whose subtotals are not to be counted twice.
    std::vector<std::pair<int, int>> item_rows() const {
        std::vector<std::pair<int, int>> spans;
        int row = grid_.body_first;
        for (const BodyRow& body : body_rows(spec_)) {
            if (body.is_group || spans.empty())
                spans.emplace_back(body.is_group ? row + 1 : row, row);
            else
                spans.back().second = row;
            ++row;
        }
        return spans;
    }

    std::string sum(int column, const std::vector<std::pair<int, int>>& rows) const {
        std::vector<Span> spans;
        for (const auto& [first, last] : rows)
            spans.push_back({column, first, last});
        switch (leaf(column).kind) {
        case ColumnKind::count:
        case ColumnKind::money:
            return sum_formula(spans);
        case ColumnKind::pair:
            return pair_sum_formula(spans);
        case ColumnKind::percent:
            return ratio(column);
        case ColumnKind::ordinal:
        case ColumnKind::key:
        case ColumnKind::text:
        case ColumnKind::date:
        case ColumnKind::choice:
        case ColumnKind::given:
            break;
        }
        return {};
    }

    const FormSpec& spec_;
    std::vector<const Column*> leaves_;
    std::map<std::string, int> column_of_;
    Grid grid_;
};

/// The last forms that were laid out: of hundreds of returns there are a few, each laid out several times.
class Recent {
public:
    const Grid& of(const FormSpec& spec, double usable_mm) {
        for (const Kept& one : kept_)
            if (one.usable_mm == usable_mm && one.spec == spec)
                return one.grid;
        constexpr std::size_t most = 8;
        Kept made{spec, usable_mm, laid_out(spec, usable_mm)};
        const std::size_t at = next_++ % most;
        if (at == kept_.size())
            kept_.push_back(std::move(made));
        else
            kept_[at] = std::move(made);
        return kept_[at].grid;
    }

private:
    struct Kept {
        FormSpec spec;
        double usable_mm = 0;
        Grid grid;
    };

    static Grid laid_out(const FormSpec& spec, double usable_mm) {
        const FormSpec form = drawn(spec);
        const Widths wanted = wanted_widths(form);
        const bool lying = sum(wanted.least) > usable_mm;
        Grid grid = Drawing(form, fitted(wanted, usable_mm + (lying ? lying_gain_mm : 0))).draw();
        grid.landscape = lying;
        grid.heights_mm = heights(grid);
        return grid;
    }

    std::vector<Kept> kept_;
    std::size_t next_ = 0;
};

} // namespace

bool in_sum_row(const Grid& grid, const GridCell& cell) {
    return cell.row == grid.total_row ||
           std::binary_search(grid.group_rows.begin(), grid.group_rows.end(), cell.row);
}

Grid layout(const FormSpec& spec, double usable_mm) {
    thread_local Recent recent;
    return recent.of(spec, usable_mm);
}

} // namespace kehoach::form

// SPDX-License-Identifier: MPL-2.0
#include "form/filled.hpp"
#include "form/two_cells.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

namespace kehoach::form {

namespace {

/// Sums are exact in counts; money may carry the rounding of its last digit.
bool near(double a, double b) {
    return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}
constexpr double share_tolerance = 0.0006; ///< one decimal of a percent, rounded

class Check {
public:
    Check(const FormSpec& spec, const Filled& filled)
        : spec_(drawn(spec)), filled_(filled), grid_(layout(spec)), leaves_(leaves(spec_.columns)),
          rows_(body_rows(spec)) {
        for (std::size_t i = 0; i < leaves_.size(); ++i)
            column_of_[leaves_[i]->key] = static_cast<int>(i);
    }

    std::vector<FormFault> run() {
        header();
        for (const GridCell& cell : grid_.cells) {
            if (cell.role == CellRole::input)
                input(cell);
            else if (cell.role == CellRole::formula)
                formula(cell);
        }
        for (const CellRule& rule : spec_.rules)
            if (rule.form.empty())
                part_over_whole(rule);
        missing();
        return std::move(faults_);
    }

private:
    const Column& leaf(int column) const { return *leaves_[static_cast<std::size_t>(column)]; }

    const BodyRow& body_row(int row) const { return rows_[static_cast<std::size_t>(row - grid_.body_first)]; }

    const CellValue* at(int row, int column) const {
        const auto found = filled_.values.find({row, column});
        return found == filled_.values.end() || found->second.text.empty() ? nullptr : &found->second;
    }

    /// A place that is wrong in one way for two reasons is told once.
    void fault(int row, int column, std::string key, std::string value, std::string expected = {},
               bool error = true) {
        if (!told_.emplace(row, column, key).second)
            return;
        const bool body = row >= grid_.body_first && row < grid_.body_first + grid_.body_rows;
        FormFault found{row, column, std::move(key), {{"cell", address(row, column)}}, error};
        found.arguments.emplace_back("column", leaf(column).title);
        found.arguments.emplace_back("row", body ? body_row(row).label : std::string());
        found.arguments.emplace_back("value", std::move(value));
        found.arguments.emplace_back("expected", std::move(expected));
        faults_.push_back(std::move(found));
    }

    /// A title that differs means that the form is not the one that was sent out.
    void header() {
        std::map<std::pair<int, int>, const GridCell*> now;
        for (const GridCell& cell : filled_.grid.cells)
            now[{cell.row, cell.column}] = &cell;
        for (const GridCell& cell : grid_.cells) {
            const auto found = now.find({cell.row, cell.column});
            const bool fixed =
                cell.role == CellRole::header ||
                ((cell.role == CellRole::row_label || cell.role == CellRole::group_label) &&
                 !cell.text.empty());
            if (fixed && found != now.end() && found->second->text != cell.text)
                fault(cell.row, cell.column, "form.header-changed", found->second->text, cell.text);
        }
    }

    void input(const GridCell& cell) {
        const CellValue* value = at(cell.row, cell.column);
        if (!value || cell.accepts == Accepts::anything || cell.accepts == Accepts::date)
            return;
        if (cell.accepts == Accepts::choice)
            return choice(cell, *value);
        if (cell.accepts == Accepts::pair)
            return pair(cell, *value);
        if (!value->is_number)
            return bad(cell, "form.text-for-number", value->text);
        if (value->number < 0)
            return bad(cell, "form.negative", value->text);
        if (cell.accepts == Accepts::count && value->number != std::floor(value->number))
            return bad(cell, "form.not-whole", value->text);
        if (cell.accepts == Accepts::percent && value->number > 1)
            bad(cell, "form.over-total", value->text);
    }

    void choice(const GridCell& cell, const CellValue& value) {
        const auto& known = cell.choices;
        if (std::none_of(known.begin(), known.end(),
                         [&](const std::string& one) { return text::fold(one) == text::fold(value.text); }))
            fault(cell.row, cell.column, "form.not-a-choice", value.text,
                  std::accumulate(known.begin(), known.end(), std::string(),
                                  [](const std::string& all, const std::string& one) {
                                      return all + (all.empty() ? "" : ", ") + one;
                                  }));
    }

    void pair(const GridCell& cell, const CellValue& value) {
        const auto numbers = pair_of(value);
        if (!numbers)
            return bad(cell, "form.not-a-pair", value.text);
        if (numbers->first > numbers->second)
            bad(cell, "form.over-total", value.text);
    }

    void bad(const GridCell& cell, std::string key, const std::string& value) {
        fault(cell.row, cell.column, std::move(key), value);
    }

    void formula(const GridCell& cell) {
        const auto found = filled_.values.find({cell.row, cell.column});
        if (found == filled_.values.end() || !found->second.is_formula)
            fault(cell.row, cell.column, "form.formula-gone",
                  found == filled_.values.end() ? std::string() : found->second.text);
        if (found == filled_.values.end() || found->second.text.empty() || found->second.is_error)
            return;
        const CellValue& value = found->second;
        const Column& column = leaf(cell.column);
        if (column.kind == ColumnKind::percent)
            share(cell, column, value);
        else if (column.kind == ColumnKind::pair)
            pair_total(cell, value);
        else
            total(cell, column, value);
    }

    void share(const GridCell& cell, const Column& column, const CellValue& value) {
        const int top = column_of_.at(column.numerator);
        const CellValue* first = at(cell.row, top);
        std::optional<std::pair<double, double>> numbers;
        if (leaf(top).kind == ColumnKind::pair) {
            numbers = first ? pair_of(*first) : std::nullopt;
        } else {
            const CellValue* second = at(cell.row, column_of_.at(column.denominator));
            if (first && second && first->is_number && second->is_number)
                numbers = {first->number, second->number};
            if (numbers && numbers->first > numbers->second && numbers->second >= 0)
                fault(cell.row, top, "form.over-total", first->text, second->text);
        }
        if (!numbers || numbers->second <= 0)
            return;
        const double expected = numbers->first / numbers->second;
        if (!value.is_number || std::abs(value.number - expected) > share_tolerance)
            fault(cell.row, cell.column, "form.share-wrong", value.text, plain(expected));
    }

    /// The places a sum adds up: the columns named, or the rows of the body.
    std::vector<std::pair<int, int>> parts(const GridCell& cell, const Column& column) const {
        std::vector<std::pair<int, int>> places;
        if (!in_sum_row(grid_, cell))
            for (const std::string& key : column.sum_of)
                places.emplace_back(cell.row, column_of_.at(key));
        else
            for (const int row : rows_summed(cell.row))
                places.emplace_back(row, cell.column);
        return places;
    }

    /// All items for the total, those up to the next heading for the heading of a group.
    std::vector<int> rows_summed(int sum_row) const {
        const int end = grid_.body_first + grid_.body_rows;
        std::vector<int> rows;
        for (int row = sum_row == grid_.total_row ? grid_.body_first : sum_row + 1; row < end; ++row) {
            if (!body_row(row).is_group)
                rows.push_back(row);
            else if (sum_row != grid_.total_row)
                break;
        }
        return rows;
    }

    void total(const GridCell& cell, const Column& column, const CellValue& value) {
        double sum = 0;
        for (const auto& [row, at_column] : parts(cell, column)) {
            const CellValue* part = at(row, at_column);
            if (part && !part->is_number)
                return; // told where it stands
            sum += part ? part->number : 0;
        }
        if (!value.is_number || !near(value.number, sum))
            fault(cell.row, cell.column, "form.total-wrong", value.text, plain(sum));
    }

    void pair_total(const GridCell& cell, const CellValue& value) {
        double first = 0, second = 0;
        for (const auto& [row, column] : parts(cell, leaf(cell.column))) {
            const CellValue* part = at(row, column);
            const auto numbers = part ? pair_of(*part) : std::pair{0.0, 0.0};
            if (!numbers)
                return;
            first += numbers->first;
            second += numbers->second;
        }
        const auto shown = pair_of(value);
        if (!shown || !near(shown->first, first) || !near(shown->second, second))
            fault(cell.row, cell.column, "form.total-wrong", value.text, plain(first) + "/" + plain(second));
    }

    void part_over_whole(const CellRule& rule) {
        for (int row = grid_.body_first; row < grid_.body_first + grid_.body_rows; ++row) {
            const CellValue* whole = at(row, column_of_.at(rule.whole));
            if (body_row(row).is_group || !whole || !whole->is_number)
                continue;
            double sum = 0;
            for (const std::string& key : rule.parts)
                if (const CellValue* part = at(row, column_of_.at(key)); part && part->is_number)
                    sum += part->number;
            if (sum > whole->number && !near(sum, whole->number))
                fault(row, column_of_.at(rule.parts.front()), "form.over-total", plain(sum), whole->text);
        }
    }

    /// A form that nobody has begun is told once, and so is an empty row of one that was begun.
    void missing() {
        if (nothing_filled())
            return;
        std::map<int, std::vector<int>> empty;
        std::map<int, int> full;
        for (const GridCell& cell : grid_.cells) {
            if (cell.role != CellRole::input || cell.accepts == Accepts::anything)
                continue;
            if (at(cell.row, cell.column))
                ++full[cell.row];
            else
                empty[cell.row].push_back(cell.column);
        }
        for (const auto& [row, columns] : empty) {
            const bool begun = full.count(row) > 0;
            if (full.empty() || (!begun && body_row(row).label.empty()))
                continue;
            if (!begun)
                fault(row, columns.front(), "form.missing-row", {}, {}, false);
            for (std::size_t i = 0; begun && i < columns.size(); ++i)
                fault(row, columns[i], "form.missing", {}, {}, false);
        }
    }

    bool nothing_filled() {
        const GridCell* first = nullptr;
        for (const GridCell& cell : grid_.cells) {
            if (cell.role != CellRole::input)
                continue;
            if (at(cell.row, cell.column))
                return false;
            first = first ? first : &cell;
        }
        if (!first)
            return false;
        fault(first->row, first->column, "form.nothing-filled", {}, {}, false);
        faults_.back().hint = true;
        return true;
    }

    const FormSpec spec_; ///< as drawn
    const Filled& filled_;
    Grid grid_;
    std::vector<const Column*> leaves_;
    std::vector<BodyRow> rows_;
    std::map<std::string, int> column_of_;
    std::set<std::tuple<int, int, std::string>> told_;
    std::vector<FormFault> faults_;
};

} // namespace

std::vector<FormFault> check(const FormSpec& spec, const Filled& filled) {
    return Check(spec, filled).run();
}

} // namespace kehoach::form

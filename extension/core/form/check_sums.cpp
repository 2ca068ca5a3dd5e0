// SPDX-License-Identifier: MPL-2.0
#include "form/check_parts.hpp"
#include "form/figure.hpp"
#include "form/formula.hpp"

#include <algorithm>
#include <cmath>

namespace kehoach::form {

bool near(double a, double b) {
    return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}

namespace {

constexpr double share_tolerance = 0.0006; ///< one decimal of a percent, rounded

/// What a formula should give, and what it gives where the rows people added are left out.
struct Result {
    enum class State { cannot_tell, blank, known } state = State::cannot_tell;
    double first = 0, second = 0;
    double without_first = 0, without_second = 0;
};
using State = Result::State;

class Sums {
public:
    explicit Sums(FilledForm& form) : form_(form) {}

    void check(const GridCell& cell) {
        const Column& column = form_.leaf(cell.column);
        const Result result = column.kind == ColumnKind::percent ? ratio(cell, column) : sum(cell, column);
        const auto found = form_.filled().values.find({cell.row, cell.column});
        const CellValue value = found == form_.filled().values.end() ? CellValue() : found->second;
        if (!value.is_formula)
            return typed_over(cell, column, value, result);
        const bool broken = value.is_error || value.text == unread_pairs;
        if (broken && result.state == State::known)
            form_.fault(cell.row, cell.column, "form.formula-error", Said(value), text(column, result));
        if (broken || value.text.empty() || result.state == State::cannot_tell)
            return;
        if (!gives(column, value, result.first, result.second))
            wrong(cell, column, value, result);
    }

private:
    static Said text(const Column& column, const Result& result) {
        return column.kind == ColumnKind::pair ? Said::pair(result.first, result.second) : Said(result.first);
    }

    bool gives(const Column& column, const CellValue& value, double first, double second) const {
        if (column.kind == ColumnKind::pair) {
            const auto shown = pair_of(value);
            return shown && near(shown->first, first) && near(shown->second, second);
        }
        double number = value.number;
        if (!value.is_number) {
            const auto read = figure_in(value.text, Accepts::count, form_.words());
            if (value.is_formula || !read || read->certainty != Certainty::sure)
                return false;
            number = read->number;
        }
        return column.kind == ColumnKind::percent ? std::abs(number - first) <= share_tolerance
                                                  : near(number, first);
    }

    /// Nothing is lost where the formula gives what was typed.
    void typed_over(const GridCell& cell, const Column& column, const CellValue& value,
                    const Result& result) {
        const bool known = result.state == State::known;
        const bool fits = value.text.empty() || (known && gives(column, value, result.first, result.second));
        const bool differs = known && !fits;
        restore(form_.fault(cell.row, cell.column, differs ? "form.formula-typed" : "form.formula-gone",
                            Said(value), differs ? text(column, result) : Said()),
                cell, fits);
    }

    /// Formulas name cells of the form as it was drawn.
    void restore(FormFault* fault, const GridCell& cell, bool safe) const {
        if (fault && form_.filled().rows_at.empty() && form_.filled().columns_at.empty())
            fault->repairs.push_back(
                {"form.repair.formula", safe, {{cell.row, cell.column, cell.formula, false}}});
    }

    void wrong(const GridCell& cell, const Column& column, const CellValue& value, const Result& result) {
        if (column.kind == ColumnKind::percent) {
            form_.fault(cell.row, cell.column, "form.share-wrong", Said(value), Said(result.first));
            return;
        }
        const bool rows = in_sum_row(form_.grid(), cell);
        if (!rows && !form_.filled().added_columns.empty())
            return; // it may count a column that the form does not know
        const bool left_out = rows && gives(column, value, result.without_first, result.without_second);
        restore(form_.fault(cell.row, cell.column, left_out ? "form.total-leaves-out" : "form.total-wrong",
                            Said(value), text(column, result)),
                cell, false);
    }

    Result ratio(const GridCell& cell, const Column& column) const {
        const auto top = form_.column_of(column.numerator);
        if (!top || !form_.has(cell.row, *top))
            return {};
        const Entry first = form_.entry(cell.row, *top);
        if (form_.leaf(*top).kind == ColumnKind::pair)
            return share(first.first, first.second, first.says == Says::pair);
        const auto below = form_.column_of(column.denominator);
        if (!below || !form_.has(cell.row, *below))
            return {};
        const Entry second = form_.entry(cell.row, *below);
        const bool typed = !in_sum_row(form_.grid(), cell); // sums are too many only where a row of theirs is
        if (typed && first.is_figure() && second.is_figure() && first.first > second.first &&
            second.first >= 0)
            form_.fault(cell.row, *top, "form.over-total", Said(first.first), Said(second.first));
        return share(first.first, second.first, first.is_figure() && second.is_figure());
    }

    static Result share(double first, double second, bool figures) {
        if (!figures || second <= 0)
            return {};
        return {State::known, first / second, 0, 0, 0};
    }

    Result sum(const GridCell& cell, const Column& column) const {
        Result result{State::blank};
        if (!in_sum_row(form_.grid(), cell)) {
            const bool read = add_columns(cell.row, column.sum_of, 1, result) &&
                              add_columns(cell.row, column.less, -1, result);
            return read ? result : Result();
        }
        for (const int row : form_.rows_summed(cell.row))
            if (!form_.has(row, cell.column) || !add(form_.entry(row, cell.column), false, result))
                return {};
        const auto [from, to] = form_.sheet_rows_summed(cell.row);
        for (const AddedLine& line : form_.filled().added_rows) {
            const auto value = line.values.find(cell.column);
            if (line.at > from && line.at < to && value != line.values.end() &&
                !add(form_.entry_of(&value->second, column.kind), true, result))
                return {};
        }
        return result;
    }

    bool add_columns(int row, const std::vector<std::string>& keys, int sign, Result& result) const {
        return std::all_of(keys.begin(), keys.end(), [&](const std::string& key) {
            const auto part = form_.column_of(key);
            if (!part || !form_.has(row, *part))
                return false;
            Entry entry = form_.entry(row, *part);
            entry.first *= sign;
            return add(entry, false, result);
        });
    }

    /// False where an entry cannot be read: it is told where it stands.
    static bool add(const Entry& entry, bool added, Result& result) {
        if (entry.says == Says::unreadable)
            return false;
        if (entry.says != Says::nothing)
            result.state = State::known;
        result.first += entry.first;
        result.second += entry.second;
        result.without_first += added ? 0 : entry.first;
        result.without_second += added ? 0 : entry.second;
        return true;
    }

    FilledForm& form_;
};

} // namespace

void check_sums(FilledForm& form) {
    Sums sums(form);
    for (const GridCell& cell : form.grid().cells)
        if (cell.role == CellRole::formula && form.has(cell.row, cell.column))
            sums.check(cell);
}

} // namespace kehoach::form

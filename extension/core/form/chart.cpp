// SPDX-License-Identifier: MPL-2.0
#include "form/chart.hpp"

#include "form/filled_form.hpp"
#include "form/two_cells.hpp"

#include <algorithm>
#include <limits>
#include <map>

namespace kehoach::form {

namespace {

class Charting {
public:
    Charting(const FormSpec& spec, const Filled& filled, const FigureWords& words)
        : form_(spec, filled, words) {}

    std::variant<ChartPlan, NoChart> run() {
        if (!form_.filled().rows_at.empty() || !form_.filled().columns_at.empty())
            return NoChart{"chart.altered"};
        if (!choose_kind())
            return NoChart{has_numbers() ? "chart.nothing" : "chart.no-columns"};
        rows();
        series();
        const Grid& grid = form_.grid();
        plan_.key_column = grid.key_column;
        plan_.title = form_.spec().title;
        plan_.key = form_.leaf(grid.key_column).title;
        return std::move(plan_);
    }

private:
    static constexpr ColumnKind kinds[] = {ColumnKind::count, ColumnKind::money, ColumnKind::percent,
                                           ColumnKind::pair};

    bool has_numbers() const {
        return std::any_of(form_.columns().begin(), form_.columns().end(), [](const Column* column) {
            return std::find(std::begin(kinds), std::end(kinds), column->kind) != std::end(kinds);
        });
    }

    bool has_figures(int column) const {
        const Grid& grid = form_.grid();
        for (int row = grid.body_first; row < grid.body_first + grid.body_rows; ++row)
            if (form_.is_item(row) && form_.entry(row, column).is_figure())
                return true;
        return false;
    }

    bool is_drawn(int column) const { return form_.leaf(column).kind == plan_.kind && has_figures(column); }

    bool choose_kind() {
        for (const ColumnKind kind : kinds) {
            plan_.kind = kind;
            for (int column = 0; column < form_.grid().columns; ++column)
                if (is_drawn(column))
                    return true;
        }
        return false;
    }

    bool has_name(int row) const {
        return !form_.body_row(row).label.empty() || form_.at(row, form_.grid().key_column) != nullptr;
    }

    void rows() {
        const Grid& grid = form_.grid();
        for (int row = grid.body_first; row < grid.body_first + grid.body_rows; ++row) {
            if (!form_.is_item(row) || !has_name(row))
                continue;
            if (!plan_.rows.empty() && plan_.rows.back().second + 1 == row)
                plan_.rows.back().second = row;
            else
                plan_.rows.emplace_back(row, row);
            plan_.last = form_.row_name(row);
            if (plan_.kind == ColumnKind::pair)
                plan_.names.push_back(plan_.last);
            if (plan_.first.empty())
                plan_.first = plan_.last;
        }
    }

    void series() {
        std::map<std::string, int> times;
        for (int column = 0; column < form_.grid().columns; ++column)
            if (is_drawn(column))
                ++times[form_.leaf(column).title];
        for (int column = 0; column < form_.grid().columns && plan_.series.size() < most_series; ++column)
            if (is_drawn(column)) {
                const std::string& title = form_.leaf(column).title;
                const std::string& name = times[title] > 1 ? form_.path(column) : title;
                if (plan_.kind == ColumnKind::pair)
                    both(column, name);
                else
                    plan_.series.push_back({column, name, head_of(column)});
            }
    }

    /// A column of pairs of which one number would be left out is left out whole.
    void both(int column, const std::string& name) {
        if (plan_.series.size() + 2 > most_series)
            return;
        auto parts = two_parts(name).value_or(std::pair{name + " (a)", name + " (b)"});
        ChartPlan::Series first{column, std::move(parts.first), head_of(column), {}};
        ChartPlan::Series second{column, std::move(parts.second), head_of(column), {}};
        constexpr double none = std::numeric_limits<double>::quiet_NaN();
        for (const auto& [from, to] : plan_.rows)
            for (int row = from; row <= to; ++row) {
                const Entry entry = form_.entry(row, column);
                first.values.push_back(entry.is_figure() ? entry.first : none);
                second.values.push_back(entry.is_figure() ? entry.second : none);
            }
        plan_.series.push_back(std::move(first));
        plan_.series.push_back(std::move(second));
    }

    /// The lowest head over a column.
    std::pair<int, int> head_of(int column) const {
        std::pair<int, int> found{form_.grid().header_first, column};
        for (const GridCell& cell : form_.grid().cells)
            if (cell.role == CellRole::header && cell.column == column && cell.column_span == 1)
                found.first = std::max(found.first, cell.row);
        return found;
    }

    FilledForm form_;
    ChartPlan plan_;
};

} // namespace

std::variant<ChartPlan, NoChart> chart_of(const FormSpec& spec, const Filled& filled,
                                          const FigureWords& words) {
    return Charting(spec, filled, words).run();
}

} // namespace kehoach::form

// SPDX-License-Identifier: MPL-2.0
#include "returns/figure_totals.hpp"

#include "form/filled.hpp"

#include <map>

namespace kehoach::returns {

namespace {

struct Sum {
    double first = 0, second = 0;
    FigureTotal total;
};

bool is_figure(const Given& given) {
    return given.says == Says::number || given.says == Says::pair || given.says == Says::none;
}

} // namespace

std::vector<FigureTotal> figure_totals(const GatheredForm& form) {
    std::vector<FigureTotal> totals;
    if (form.spec.rows.free > 0)
        return totals;
    std::map<std::pair<int, int>, Sum> sums;
    std::map<std::pair<int, int>, bool> is_pair;
    for (const form::GridCell& cell : form::layout(form.spec).cells)
        if (cell.role == form::CellRole::input &&
            (cell.accepts == form::Accepts::count || cell.accepts == form::Accepts::money ||
             cell.accepts == form::Accepts::pair))
            is_pair.emplace(std::pair(cell.row, cell.column), cell.accepts == form::Accepts::pair);
    for (const UnitReturn& unit : form.units)
        for (const Given& given : unit.given) {
            if (!is_figure(given) || !is_pair.contains({given.row, given.column}))
                continue;
            Sum& sum = sums[{given.row, given.column}];
            sum.first += given.first;
            sum.second += given.second;
            sum.total.sources.emplace_back(unit.path, given.text);
        }
    for (auto& [place, sum] : sums) {
        sum.total.row = place.first;
        sum.total.column = place.second;
        sum.total.text = form::plain(sum.first);
        if (is_pair.at(place))
            sum.total.text += "/" + form::plain(sum.second);
        totals.push_back(std::move(sum.total));
    }
    return totals;
}

} // namespace kehoach::returns

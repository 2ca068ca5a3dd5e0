// SPDX-License-Identifier: MPL-2.0
#include "form/filled.hpp"

#include <algorithm>
#include <set>

namespace kehoach::form {

namespace {

using Place = std::pair<int, int>;

struct Adding {
    double first = 0, second = 0;
    bool pair = false;
    std::vector<std::pair<std::string, std::string>> sources;
};

bool adds_up(const GridCell& cell) {
    return cell.role == CellRole::input && (cell.accepts == Accepts::count ||
                                            cell.accepts == Accepts::money || cell.accepts == Accepts::pair);
}

/// Places of one return that cannot be added.
std::set<Place> faulty(const FormSpec& spec, const std::string& name, const Filled& filled,
                       std::vector<std::string>& deviations) {
    std::set<Place> places;
    for (const FormFault& fault : check(spec, filled)) {
        if (!fault.error)
            continue;
        places.emplace(fault.row, fault.column);
        deviations.push_back(name + "!" + address(fault.row, fault.column) + ": " + fault.key);
    }
    return places;
}

void add(Adding& sum, const std::string& name, const GridCell& cell, const CellValue& value) {
    sum.pair = cell.accepts == Accepts::pair;
    if (const auto numbers = sum.pair ? pair_of(value) : std::nullopt) {
        sum.first += numbers->first;
        sum.second += numbers->second;
    } else {
        sum.first += value.number;
    }
    sum.sources.emplace_back(name, value.text);
}

} // namespace

std::vector<Total> consolidate(const FormSpec& spec,
                               const std::vector<std::pair<std::string, Filled>>& returns,
                               std::vector<std::string>& deviations) {
    const Grid grid = layout(spec);
    std::map<Place, Adding> sums;
    for (const auto& [name, filled] : returns) {
        const std::set<Place> left_out = faulty(spec, name, filled, deviations);
        if (spec.rows.free > 0) {
            deviations.push_back(name + ": form.free-rows");
            continue;
        }
        for (const GridCell& cell : grid.cells) {
            const auto value = filled.values.find({cell.row, cell.column});
            if (adds_up(cell) && value != filled.values.end() && !value->second.text.empty() &&
                !left_out.contains({cell.row, cell.column}))
                add(sums[{cell.row, cell.column}], name, cell, value->second);
        }
    }
    std::vector<Total> totals;
    for (auto& [place, sum] : sums)
        totals.push_back({place.first, place.second,
                          sum.pair ? plain(sum.first) + "/" + plain(sum.second) : plain(sum.first),
                          std::move(sum.sources)});
    return totals;
}

} // namespace kehoach::form

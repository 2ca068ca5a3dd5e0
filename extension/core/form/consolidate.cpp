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

std::set<Place> places_to_add(const Grid& grid) {
    std::set<Place> places;
    for (const GridCell& cell : grid.cells)
        if (adds_up(cell))
            places.emplace(cell.row, cell.column);
    return places;
}

/// Places of one return that cannot be added.
std::set<Place> faulty(const FormSpec& spec, const std::string& name, const Filled& filled,
                       const std::set<Place>& wanted, const FigureWords& words,
                       std::vector<Deviation>& deviations) {
    std::set<Place> places;
    for (FormFault& fault : check(spec, filled, words)) {
        if (!fault.error)
            continue;
        const Place place{fault.form_row, fault.form_column};
        places.insert(place);
        deviations.push_back(
            {name, fault.key, std::move(fault.arguments), wanted.contains(place), std::move(fault.numbers)});
    }
    return places;
}

/// Texts of what people typed: results of formulas follow from it.
std::map<Place, std::string> typed(const Grid& grid, const Filled& filled) {
    std::map<Place, std::string> texts;
    for (const GridCell& cell : grid.cells) {
        const auto value = filled.values.find({cell.row, cell.column});
        if (cell.role == CellRole::input && value != filled.values.end() && !value->second.text.empty())
            texts.emplace(value->first, value->second.text);
    }
    return texts;
}

using Returns = std::vector<std::pair<std::string, Filled>>;

/// The return before the one at `at` that says the same.
const std::string* earlier_like(const FormSpec& spec, const Returns& returns, std::size_t at) {
    for (std::size_t i = 0; i < at; ++i)
        if (same_inputs(spec, returns[i].second, returns[at].second))
            return &returns[i].first;
    return nullptr;
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

bool same_inputs(const FormSpec& spec, const Filled& a, const Filled& b) {
    const Grid grid = layout(spec);
    const auto first = typed(grid, a);
    return !first.empty() && first == typed(grid, b);
}

Blanks blanks(const FormSpec& spec, const Filled& filled) {
    const Grid grid = layout(spec);
    const auto texts = typed(grid, filled);
    Blanks found;
    for (const Place& place : places_to_add(grid)) {
        ++found.inputs;
        found.blank += texts.contains(place) ? 0 : 1;
    }
    return found;
}

std::vector<Total> consolidate(const FormSpec& spec,
                               const std::vector<std::pair<std::string, Filled>>& returns,
                               std::vector<Deviation>& deviations, const FigureWords& words) {
    const Grid grid = layout(spec);
    const std::set<Place> wanted = places_to_add(grid);
    std::map<Place, Adding> sums;
    for (std::size_t at = 0; at < returns.size(); ++at) {
        const auto& [name, filled] = returns[at];
        if (const std::string* other = earlier_like(spec, returns, at)) {
            deviations.push_back({name, "form.same-return", {{"other", *other}}, true});
            continue;
        }
        const std::set<Place> left_out = faulty(spec, name, filled, wanted, words, deviations);
        if (spec.rows.free > 0) {
            deviations.push_back({name, "form.free-rows", {}, true});
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

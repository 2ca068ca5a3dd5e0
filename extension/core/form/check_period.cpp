// SPDX-License-Identifier: MPL-2.0
#include "form/check_together.hpp"

#include "form/filled_form.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>

namespace kehoach::form {

namespace {

constexpr int twice = -1; ///< a head that does not say which one is meant
using Places = std::map<std::string, int>;

void put(Places& places, const std::string& head, int place) {
    const auto [at, is_new] = places.emplace(head, place);
    if (!is_new)
        at->second = twice;
}

void columns(const std::vector<Column>& heads, const std::string& above, int& next, Places& places) {
    for (const Column& head : heads) {
        const std::string path = above + "\n" + text::fold(head.title);
        if (head.children.empty())
            put(places, path, next++);
        else
            columns(head.children, path, next, places);
    }
}

Places columns(const FilledForm& form) {
    Places places;
    int next = 0;
    columns(form.spec().columns, {}, next, places);
    return places;
}

/// Items by their names, and that of their group.
Places rows(const FilledForm& form) {
    const Grid& grid = form.grid();
    Places places;
    std::string group;
    for (int row = grid.body_first; row < grid.body_first + grid.body_rows; ++row) {
        const CellValue* typed = form.at(row, grid.key_column);
        const std::string& label = form.body_row(row).label;
        if (form.body_row(row).is_group)
            group = text::fold(label);
        else if (!label.empty() || typed)
            put(places, group + "\n" + text::fold(label.empty() ? typed->text : label), row);
    }
    return places;
}

/// Places in both, of heads that stand once in each.
std::vector<std::pair<int, int>> common(const Places& now, const Places& earlier) {
    std::vector<std::pair<int, int>> both;
    for (const auto& [head, place] : now)
        if (const auto found = earlier.find(head);
            found != earlier.end() && place != twice && found->second != twice)
            both.emplace_back(place, found->second);
    std::sort(both.begin(), both.end());
    return both;
}

bool jumps(double a, double b, const FigureWords& words) {
    const double less = std::min(a, b), more = std::max(a, b);
    return more - less >= words.jump_least && more > less * words.jump_ratio;
}

/// Figures, and words for none of them, of the same kind of column.
bool jumps(const Entry& a, const Entry& b, const FigureWords& words) {
    const auto says = [](const Entry& entry) { return entry.is_figure() || entry.says == Says::none_arisen; };
    return says(a) && says(b) && (jumps(a.first, b.first, words) || jumps(a.second, b.second, words));
}

bool is_input(const Column& column) {
    return (column.kind == ColumnKind::count || column.kind == ColumnKind::money ||
            column.kind == ColumnKind::pair) &&
           column.sum_of.empty();
}

} // namespace

std::vector<FormFault> check_against(const FormSpec& spec, const Filled& filled, const FormSpec& earlier_spec,
                                     const Filled& earlier, const FigureWords& words) {
    FilledForm now(spec, filled, words);
    const FilledForm before(earlier_spec, earlier, words);
    const auto both_columns = common(columns(now), columns(before));
    for (const auto& [row, earlier_row] : common(rows(now), rows(before)))
        for (const auto& [column, earlier_column] : both_columns) {
            if (words.jump_ratio <= 1 || !is_input(now.leaf(column)) ||
                now.leaf(column).kind != before.leaf(earlier_column).kind ||
                !jumps(now.entry(row, column), before.entry(earlier_row, earlier_column), words))
                continue;
            if (FormFault* fault = now.fault(row, column, "form.jump", Said(*now.at(row, column)),
                                             Said(*before.at(earlier_row, earlier_column)), false))
                fault->hint = true;
        }
    return now.take();
}

} // namespace kehoach::form

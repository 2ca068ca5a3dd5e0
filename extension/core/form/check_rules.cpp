// SPDX-License-Identifier: MPL-2.0
#include "form/check_parts.hpp"

namespace kehoach::form {

namespace {

/// What the parts of a row are together; nothing where one of them cannot be read.
std::optional<double> together(const FilledForm& form, int row, const std::vector<std::string>& parts) {
    double sum = 0;
    for (const std::string& key : parts) {
        const auto column = form.column_of(key);
        if (!column || !form.has(row, *column))
            return std::nullopt;
        const Entry entry = form.entry(row, *column);
        if (!entry.counts())
            return std::nullopt;
        sum += entry.first;
    }
    return sum;
}

void check(FilledForm& form, const CellRule& rule, int row) {
    const auto column = form.column_of(rule.whole), first = form.column_of(rule.parts.front());
    if (!column || !first || !form.has(row, *column))
        return;
    const Entry whole = form.entry(row, *column);
    const auto sum = together(form, row, rule.parts);
    const bool known = whole.is_figure() || whole.says == Says::none_arisen;
    if (sum && known && *sum > whole.first && !near(*sum, whole.first))
        form.fault(row, *first, "form.over-total", Said(*sum), Said(whole.first));
}

} // namespace

void check_rules(FilledForm& form) {
    const Grid& grid = form.grid();
    for (const CellRule& rule : form.spec().rules)
        for (int row = grid.body_first; rule.form.empty() && row < grid.body_first + grid.body_rows; ++row)
            if (form.is_item(row))
                check(form, rule, row);
}

} // namespace kehoach::form

// SPDX-License-Identifier: MPL-2.0
#include "rules/predicates/year_table.hpp"

#include "rules/scope.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <string>

namespace kehoach::rules {

using plan::TableFact;

namespace {

constexpr int first_year = 1930, last_year = 2100;
constexpr std::size_t least_rows = 3;

} // namespace

int year_of(std::string_view label, const text::Pattern& pattern) {
    const auto match = pattern.find(label);
    if (!match)
        return 0;
    const int year = text::number_at(label, (*match)[1]);
    return year < first_year || year > last_year ? 0 : year;
}

std::vector<int> years_of(const TableFact& table, const text::Pattern& pattern) {
    std::vector<int> years;
    for (const auto& row : table.rows)
        if (const auto label = text::trim(row); !label.empty())
            years.push_back(year_of(label, pattern));
    const bool all = std::find(years.begin(), years.end(), 0) == years.end();
    return all && years.size() >= least_rows ? years : std::vector<int>();
}

std::size_t line_of_year(const Subject& subject, const TableFact& table, int year, std::ptrdiff_t nth) {
    const auto wanted = std::to_string(year);
    for (auto i = table.first; i <= table.last && i < subject.plan.lines.size(); ++i) {
        const auto role = subject.plan.lines[i].role;
        const auto text = trimmed(subject.plan.lines[i]).text;
        if ((role == plan::Role::table_row || role == plan::Role::table_total) && text.starts_with(wanted) &&
            nth-- == 0)
            return i;
    }
    return table.first;
}

} // namespace kehoach::rules

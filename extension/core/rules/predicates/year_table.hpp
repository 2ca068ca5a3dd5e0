// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/subject.hpp"
#include "text/pattern.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace kehoach::rules {

/// 2023, Năm 2023; 0 for anything else.
int year_of(std::string_view label, const text::Pattern& pattern);
/// The years of a table whose rows are years, all of them; else nothing.
std::vector<int> years_of(const plan::TableFact& table, const text::Pattern& pattern);
/// The line of the table that begins with the year, for the `nth` time.
std::size_t line_of_year(const Subject& subject, const plan::TableFact& table, int year,
                         std::ptrdiff_t nth = 0);

} // namespace kehoach::rules

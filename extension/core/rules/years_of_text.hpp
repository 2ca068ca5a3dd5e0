// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/year_places.hpp"
#include "rules/subject.hpp"

#include <cstddef>
#include <map>
#include <set>
#include <utility>

namespace kehoach::rules {

/// The years that a plan speaks of in its text and tables, those of cited documents, titles and the
/// subject left out.
struct YearsOfText {
    std::map<int, std::size_t> lines;      ///< by year: on how many lines
    std::set<int> named;                   ///< years that stand alone: năm 2026
    std::set<std::pair<int, int>> periods; ///< 2026 - 2030

    std::size_t times(int year) const;
    /// A year that stands alone, or a period: named so by itself.
    bool name(const plan::YearPlace& place) const;
};
YearsOfText years_of_text(const Subject& subject);

/// Whether a place lies in a cited document, its number or its day.
bool is_cited(const Subject& subject, std::size_t line, const plan::YearPlace& place);

} // namespace kehoach::rules

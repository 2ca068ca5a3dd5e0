// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/filled.hpp"

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace kehoach::form {

/// What a chart of a filled form shows: a series for each column of one kind, over the rows that have a name.
struct ChartPlan {
    struct Series {
        int column = 0;           ///< of the sheet
        std::string name;         ///< its head, with those above where two have the same
        std::pair<int, int> head; ///< row and column of its head
        /// Of one number of pairs, by row that has a name: no cell of the sheet holds it. Not a number: none.
        std::vector<double> values{};
    };
    ColumnKind kind = ColumnKind::count; ///< of all: figures of two kinds have no axis in common
    std::vector<Series> series;
    std::vector<std::pair<int, int>> rows; ///< first and last row of each block of the sheet
    int key_column = 0;                    ///< of the sheet: what the rows are called
    std::vector<std::string> names;        ///< of pairs: what the rows are called
    std::string title, key, first, last;   ///< of the form, of its rows, of the first and last row
};

/// What is in the way of a chart: keys of messages.
struct NoChart {
    const char* why; ///< chart.nothing, chart.no-columns, chart.altered
};

/// Counts before money before shares before pairs, whose two numbers are a series each; at most `most_series` columns, in their order.
constexpr std::size_t most_series = 6;
std::variant<ChartPlan, NoChart> chart_of(const FormSpec& spec, const Filled& filled,
                                          const FigureWords& words);

} // namespace kehoach::form

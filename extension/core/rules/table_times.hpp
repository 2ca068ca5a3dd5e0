// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/act_words.hpp"
#include "rules/subject.hpp"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace kehoach::rules {

/// A time in a row of a table whose heads tell which cell says what is to be done, by whom and when.
struct TableTime {
    const plan::DeadlineFact* fact = nullptr;
    std::size_t table = 0; ///< in Plan::tables
    std::string who, what; ///< as written
};

/// Of the plan and its appendices, in the order of the text.
std::vector<TableTime> table_times(const Subject& subject, const ActWords& words);

/// Rows beside times that are asked for in the order of the text.
class RowsBeside {
public:
    explicit RowsBeside(std::vector<TableTime> rows) : rows_(std::move(rows)) {}

    /// The row in which the time stands; null where that is none.
    const TableTime* of(const plan::DeadlineFact* fact);

private:
    std::vector<TableTime> rows_;
    std::size_t at_ = 0;
};

} // namespace kehoach::rules

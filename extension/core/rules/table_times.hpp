// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/act_words.hpp"
#include "rules/subject.hpp"

#include <cstddef>
#include <string>
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

} // namespace kehoach::rules

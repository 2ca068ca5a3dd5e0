// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace kehoach::plan {

/// Who shall do what with whom until when. Of a row of a table the places are those of its cells.
struct TaskFact {
    std::size_t line = 0, start = 0, end = 0; ///< the sentence, as far as it stands on its first line
    std::vector<Fact> owners, with;
    std::string to, through; ///< whom it is sent to, and by way of whom
    std::string what, product;
    std::vector<std::size_t> deadlines; ///< in Plan::deadlines
    std::string when;                   ///< as written, where no time could be read: thường xuyên
    bool in_table = false;
};

} // namespace kehoach::plan

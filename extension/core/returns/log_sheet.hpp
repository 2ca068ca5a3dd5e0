// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "returns/result_book.hpp"

#include <functional>
#include <string>
#include <vector>

namespace kehoach::returns {

/// What was done to a workbook of results, as its log says it.
struct LogEntry {
    /// A file that was read and adds nothing.
    struct Refused {
        std::string path; ///< empty: one that is not to be named
        std::string why;  ///< sentence
    };
    std::string when, what; ///< as people write it
    std::size_t read = 0, changes = 0;
    std::vector<Refused> refused{};
};

/// What stands over the columns of the log.
struct LogWords {
    std::string sheet = "Log", when = "When", what = "What was done", read = "Files read", taken = "Added up",
                refused = "Not added up", why = "Which, and why", changes = "Changes";
    /// What is said of files that are left out of the list.
    std::function<std::string(std::size_t count)> more = [](std::size_t count) { return std::to_string(count); };
};

/// A row for what was done.
BookSheet log_sheet(const LogEntry& entry, const LogWords& words);

} // namespace kehoach::returns

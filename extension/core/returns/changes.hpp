// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "returns/gathered.hpp"

#include <string>
#include <vector>

namespace kehoach::returns {

/// What is otherwise than last time.
struct Change {
    enum class Kind {
        file_new,     ///< path
        file_gone,    ///< path: a person is to be asked whether its figures shall go
        file_changed, ///< path: its bytes
        unit_in,      ///< unit, form: counts now
        unit_out,     ///< unit, form: counts no longer
        figure,       ///< unit, form, row, column (names), before, now; path and cell of now
    };
    Kind kind = Kind::figure;
    std::string path{}, unit{}, form{}; ///< `form`: its title
    std::string row{}, column{}, before{}, now{}, cell{};
    bool secret = false; ///< its file is marked so: on the sheet `path` is the number of the paper, and leads nowhere
    bool operator==(const Change&) const = default;
};

/// Files by path, then figures by form, unit and place. Of a unit that came or went the figures are not told
/// one by one.
std::vector<Change> changes(const Gathered& before, const Gathered& now);

} // namespace kehoach::returns

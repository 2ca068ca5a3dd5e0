// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "grammar/label.hpp"
#include "plan/role.hpp"

#include <map>
#include <optional>
#include <vector>

namespace kehoach::plan {

std::optional<Role> role_of_marker(grammar::Marker marker);

/// "1)" is no "1.": it may stand deeper.
bool is_bracketed(const grammar::Label& label);

constexpr int rank_of(grammar::Marker marker) {
    return static_cast<int>(marker) * 4;
}

/// The kinds of markers open above the present place, outermost first.
class Ladder {
public:
    /// How deep the marker stands, the outermost first. Some change places from office to office: what begins
    /// below another is the deeper one.
    int rank_here(const grammar::Label& label);
    /// The level in the outline of a heading of that rank, which is open from now on.
    int level_of(int here, Role role);
    void clear();

private:
    struct Step {
        int rank, level;
    };

    bool is_open(int rank) const;
    bool may_stand_below(const grammar::Label& label) const;

    std::vector<Step> open_;
    std::map<int, int> inner_; ///< ranks of markers that stand below another here
};

} // namespace kehoach::plan

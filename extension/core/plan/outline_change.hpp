// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan.hpp"

#include <string>
#include <vector>

namespace kehoach::plan {

/// Paragraphs of the body, both included.
struct Stretch {
    int first = 0, last = 0;
    bool operator==(const Stretch&) const = default;
};

/// A section, or an item with what hangs on it, that changes places with its neighbour. `refused`: why it
/// cannot be, a key of the string tables; empty where it can.
struct SectionMove {
    Stretch moved, over;
    std::string refused;
};
/// `paragraph`: of the body, where the cursor stands: a heading, or an item of a list.
SectionMove move_section(const document::Document& document, const Plan& plan, int paragraph, bool down);

/// What one paragraph becomes: a heading of a level, or an item under "-" (1) or "+" (2).
struct LevelChange {
    std::size_t line = 0;
    bool item = false;
    int level = 1;
};
struct LevelChanges {
    std::vector<LevelChange> changes; ///< a heading takes the headings of its section along
    std::string refused;
};
LevelChanges change_level(const document::Document& document, const Plan& plan, int paragraph, bool deeper);

} // namespace kehoach::plan

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/check.hpp"

#include <map>
#include <string>
#include <vector>

namespace kehoach::session {

/// A repair that altered words on the user's word, as the document remembers it.
struct Logged {
    std::string day; ///< as in 27/5/2026
    std::string rule, clause, before, after;
};

/// Adds the repairs of policy offer to the memory of a document, as done today; the oldest give way to them.
void log_offers(std::map<std::string, std::string>& memory,
                const std::vector<rules::RepairPlan::Change>& changes);
/// In the order in which they were made.
std::vector<Logged> logged(const std::map<std::string, std::string>& memory);

} // namespace kehoach::session

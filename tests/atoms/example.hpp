// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/compose.hpp"
#include "rules/finding.hpp"

#include <boost/json/object.hpp>
#include <optional>
#include <string>
#include <vector>

namespace kehoach::test {

/// A document with the role each of its paragraphs was made for, kept true through edits.
using Sheet = plan::Composed;

/// One example of a rule: an edit of the clean reference plan, and the verdict it must give.
struct Example {
    std::string rule, profile, stage, verdict;
    std::size_t number = 0; ///< in its file, from 0
    boost::json::array edits;
    /// Pairs of words put for others in the superior's paper (reference/superior-ID.txt) it is compared with.
    std::optional<boost::json::array> superior = std::nullopt;
    std::optional<boost::json::object> place; ///< {"role", "nth"} or {"absent"}; may have "count"
    boost::json::array
        companions; ///< files that go out with it: {"file", "labels", "tie"}; no labels: an outline
};
/// All examples beside the rules.
std::vector<Example> all_examples();

/// The clean plan of a profile (reference/ID.json).
Sheet reference(const std::string& profile);
/// Throws std::invalid_argument for an edit nobody knows or a paragraph that is not there.
void edit(Sheet& sheet, const boost::json::object& edit);
/// Index of the nth paragraph of a role.
std::size_t nth(const Sheet& sheet, const std::string& role, std::size_t n);

/// What the rule says of the edited plan.
rules::Finding run(const Example& example, const Sheet& sheet);

} // namespace kehoach::test

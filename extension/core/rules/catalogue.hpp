// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/parameters.hpp"
#include "rules/test.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace kehoach::rules {

/// A closed kind of rule: makes a test of the parameters. What is wrong in them has been reported then.
struct Kind {
    std::string_view name;
    Test (*make)(Parameters&);
};
/// All kinds, each in its own file of kinds/.
const std::vector<Kind>& kinds();
const Kind* find_kind(std::string_view name);

/// A named predicate, for what no kind can say: each in its own file of predicates/.
const std::vector<Kind>& predicates();
const Kind* find_predicate(std::string_view name);

} // namespace kehoach::rules

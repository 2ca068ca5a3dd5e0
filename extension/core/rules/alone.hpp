// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/check.hpp"
#include "rules/subject.hpp"

#include <vector>

namespace kehoach::rules {

/// Findings of the rules that stand alone (Rule::alone) and are broken by half of the text or more: they are then
/// all there is to say, for read like this every other finding would be wrong.
std::vector<Finding> said_alone(const RulePack& pack, const std::vector<Subject>& subjects,
                                const CheckOptions& options);

} // namespace kehoach::rules

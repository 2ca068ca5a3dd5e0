// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/rule.hpp"

namespace kehoach::rules {

/// Where a house pack set the value that decided: the finding names the pack and its clause, not the
/// regulation that says otherwise. Of many places some may fall under the pack and some under the regulation:
/// both are named.
void cite_house_pack(Finding& finding, const Rule& rule, const std::vector<Hit>& hits,
                     const profile::Profile& profile);

} // namespace kehoach::rules

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "grammar/citation.hpp"
#include "plan/mentions.hpp"
#include "plan/passage.hpp"

#include <vector>

namespace kehoach::plan {

/// Notes where a passage refers to outlines, appendices and forms, and whether they are in the document.
/// `cited`: papers the passage names; their labels are not ours.
/// `plan`: its number and attachments are known by then.
void read_references(Mentions& into, const Plan& plan, const Passage& passage,
                     const std::vector<grammar::Citation>& cited);

} // namespace kehoach::plan

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/mentions.hpp"
#include "plan/passage.hpp"

namespace kehoach::plan {

/// Notes the short forms that a passage introduces: (sau đây gọi tắt là Đề án), Ủy ban nhân dân (UBND);
/// in tables only the latter.
void read_abbreviations(Mentions& into, const Passage& passage, bool in_table);

} // namespace kehoach::plan

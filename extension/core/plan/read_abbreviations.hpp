// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/passage.hpp"

namespace kehoach::plan {

/// Notes the short forms that a passage introduces: (sau đây gọi tắt là Đề án), Ủy ban nhân dân (UBND);
/// in tables only the latter.
void read_abbreviations(Reading& reading, const Passage& passage);

} // namespace kehoach::plan

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

namespace kehoach::plan {

/// How far both sides of a centred text come in, in mm, so that its lines are about as long as each other, no
/// number begins one and no word is left alone on the last, as far as can be. It takes no more lines for it;
/// 0 where one line holds it, or where nothing is gained.
double even_side_mm(std::string_view text, double size_pt, bool bold, double room_mm);

} // namespace kehoach::plan

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "text/normal_form.hpp"

namespace kehoach::text {

/// Word's hyphens that hold words together, those of other programs, and soft ones that stand for what a page
/// prints, are read as "-"; the way back to the original is kept.
void read_hyphens(Normalised& text);

} // namespace kehoach::text

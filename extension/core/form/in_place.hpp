// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/filled.hpp"

namespace kehoach::form {

/// A form in which each row and column that stands in the place of one of the form under another name, with
/// its neighbours where they belong, is that one. A column only where its cells hold what the form's would:
/// under another head people may have put something else. For looking at what was typed; nothing that was
/// read so is to be added up.
Filled in_place(const FormSpec& spec, const Filled& filled, const FigureWords& words);

} // namespace kehoach::form

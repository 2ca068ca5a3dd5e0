// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/formula.hpp"
#include "form/grid.hpp"

namespace kehoach::form {

/// What must hold of what is typed into `cell`; `words`: the cells with the words that may stand for
/// a figure, empty: none may. No longer than the 255 characters that other programs take.
std::string typed_condition(Accepts accepts, const Span& cell, const std::string& words);

} // namespace kehoach::form

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/filled_form.hpp"

namespace kehoach::form {

/// Each looks for one sort of faults and adds them to `form`.
void check_heads(FilledForm& form);   ///< rows and columns changed, moved, added, gone
void check_cover(FilledForm& form);   ///< what a unit says of its return above the form
void check_inputs(FilledForm& form);  ///< what was typed into each cell
void check_sums(FilledForm& form);    ///< totals and shares, and the formulas that give them
void check_rules(FilledForm& form);   ///< parts that are more than their whole
void check_missing(FilledForm& form); ///< what is still empty

/// Sums are exact in counts; money may carry the rounding of its last digit.
bool near(double a, double b);

} // namespace kehoach::form

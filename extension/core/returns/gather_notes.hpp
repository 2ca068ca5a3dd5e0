// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "returns/gathered.hpp"

namespace kehoach::returns {

/// Adds what is to be told of all returns together: units that say the same figures, shares that no sum can
/// be made of, and, where `any_form`, forms of two plans or in two versions. Puts the deviations in order.
void tell_of_all(Gathered& gathered, bool any_form);

} // namespace kehoach::returns

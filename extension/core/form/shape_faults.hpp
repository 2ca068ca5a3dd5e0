// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/filled.hpp"

namespace kehoach::form {

/// Of what `check` finds, what was done to heads, rows and columns.
std::vector<FormFault> shape_faults(const FormSpec& spec, const Filled& filled);

} // namespace kehoach::form

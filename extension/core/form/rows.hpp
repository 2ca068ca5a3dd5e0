// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form_spec.hpp"

#include <string>
#include <vector>

namespace kehoach::form {

/// Years where the labels are years without a gap, free rows where all are empty, else items.
RowAxis axis_of(const std::vector<std::string>& labels);

} // namespace kehoach::form

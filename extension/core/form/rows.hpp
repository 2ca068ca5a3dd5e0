// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form_spec.hpp"

#include <string>
#include <vector>

namespace kehoach::form {

/// Groups where a row is the heading of one (the first then is), years where the labels are years without a
/// gap, free rows where all are empty, else items.
RowAxis axis_of(const std::vector<BodyRow>& rows);
/// The same of rows none of which is a heading.
RowAxis axis_of(const std::vector<std::string>& labels);

} // namespace kehoach::form

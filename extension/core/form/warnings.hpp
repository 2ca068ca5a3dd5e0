// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form_spec.hpp"

#include <map>
#include <string>

namespace kehoach::form {

/// What a row of the body (from 0) says beside itself while it is filled: parts that are more than their
/// whole, dates of another year than the row's. By signs and the heads' own words, as in "Nữ > Tổng số".
/// Empty where nothing in the row can contradict. `column_of`: column of each key.
std::string warning_formula(const FormSpec& spec, const std::map<std::string, int>& column_of, int row);

} // namespace kehoach::form

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form_spec.hpp"

#include <random>

namespace kehoach::form {

/// Some legal form: any tree of heads, shares, pairs, sums, choices, rows of each kind, rules.
FormSpec random_form(std::mt19937& random);

/// The part of a form that a sheet shows: keys by place, without id, tie, wishes for widths, rules,
/// whose names the rows are and what stands around it.
FormSpec shown(const FormSpec& spec);

} // namespace kehoach::form

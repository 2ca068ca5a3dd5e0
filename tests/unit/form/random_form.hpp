// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form_spec.hpp"

#include <random>

namespace kehoach::form {

/// Some legal form: any tree of heads, shares, pairs, sums, rows of each kind.
FormSpec random_form(std::mt19937& random);

/// The part of a form that a sheet shows: keys by place, without id, tie and wishes for widths.
FormSpec shown(const FormSpec& spec);

} // namespace kehoach::form

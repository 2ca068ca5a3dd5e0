// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form_spec.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace kehoach::form {

/// The parts of a title that names a pair, as in "số được học tập/tổng số"; nothing where they are not two.
std::optional<std::pair<std::string, std::string>> two_parts(std::string_view title);

/// A form as it is drawn: a pair in two cells becomes a head over two counts, shares of it are shares of
/// these, and the first is never more than the second.
FormSpec drawn(const FormSpec& spec);

/// The reverse, for columns read from a sheet, whose keys are then given anew by place (c1, c2, ...).
void join_pairs(std::vector<Column>& columns);

} // namespace kehoach::form

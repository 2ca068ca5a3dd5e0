// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form_spec.hpp"

#include <optional>
#include <string_view>

namespace kehoach::form {

/// A kind of column by its word in JSON, as in "count".
std::optional<ColumnKind> kind_named(std::string_view name);

} // namespace kehoach::form

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form_spec.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace kehoach::form {

/// Names that are typed one a line, or pasted from a table: of a line of several cells the first that has
/// letters, as behind a running number. Lines without a name have none.
std::vector<std::string> names_in(std::string_view text);

/// Named rows as people type them: one a line, the heading of a group begins with "*".
std::string rows_as_text(const RowAxis& axis);

/// Puts the rows that are typed so in place of those of an axis; without a line they are as many free rows as
/// there were, one at least. Rows before the first heading go under none, and then there are no groups: the
/// headings are rows like others.
void take_rows(RowAxis& axis, std::string_view text);

} // namespace kehoach::form

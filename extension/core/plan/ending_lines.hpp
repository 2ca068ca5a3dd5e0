// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/reading.hpp"

#include <cstddef>
#include <string_view>

namespace kehoach::plan {

/// The cell of a table in which the line stands.
std::optional<document::CellPlace> cell_of(const Reading& reading, std::size_t line);
/// PL.(300): who drafted it and how many copies, under the filing line.
bool is_drafter_code(std::string_view clean);
/// A list of recipients without dashes under its title: short lines down to the one that files. Gives that
/// line; 0: there is none.
std::size_t end_of_bare_list(const Reading& reading, std::size_t title);
/// "……, ngày … tháng … năm …" right above who is to sign a form.
bool dates_a_form(const Reading& reading, std::size_t line);

} // namespace kehoach::plan

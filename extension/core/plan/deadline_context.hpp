// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "grammar/deadline.hpp"

#include <string_view>

namespace kehoach::plan {

/// Whether what stands around a time in `text` lets it bind: a bare day, month or year may be told of the
/// past, be the day of a paper or part of a name. What only recurs or is aimed at becomes optional.
bool binds_there(std::string_view text, grammar::Deadline& deadline);

/// The sentence that `at` stands in, up to `at`.
std::string_view sentence_before(std::string_view text, std::size_t at);

} // namespace kehoach::plan

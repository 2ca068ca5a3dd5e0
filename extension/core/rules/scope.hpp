// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/subject.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::rules {

/// In document order.
const std::vector<std::size_t>& select(const Scope& scope, const Subject& subject);
/// What stands in the right column of lines that copying made of two.
std::vector<std::string_view> right_columns(const std::vector<plan::Role>& roles, PartOf part,
                                            const Subject& subject);
/// In either column.
bool any_of_roles(const std::vector<plan::Role>& roles, PartOf part, const Subject& subject);

/// The last line of what begins at `line`: lines cut off it follow as continuation.
std::size_t end_of(std::size_t line, const Subject& subject);

/// A line's own words, and where they begin in the line.
struct Trimmed {
    std::string_view text;
    std::size_t start = 0;
};
Trimmed trimmed(const plan::Line& line);

} // namespace kehoach::rules

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace kehoach::plan {

/// Bytes of a line's text.
struct Span {
    std::size_t start = 0, end = 0;
};
bool cross(const Span& a, const Span& b);

/// What says of what the paper is: subject, titles of attachments.
bool is_subject(Role role);
bool is_title(Role role); ///< and headings

/// Whether a year behind these words is not the plan's own: one of a law, one that is compared with.
bool is_of_something_else(std::string_view before);

/// Cited documents on a line, with their dates.
std::vector<Span> cited_on(const Plan& plan, std::size_t line);

/// Where `wanted` stands in `text` as whole syllables.
std::vector<Span> finds(std::string_view text, std::string_view wanted);

} // namespace kehoach::plan

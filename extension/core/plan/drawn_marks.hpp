// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan.hpp"

#include <vector>

namespace kehoach::plan {

/// Paragraphs of the body, from one line to another, on which lines are drawn.
std::vector<int> drawn_between(const document::Document& document, const Plan& plan, std::size_t first,
                               std::size_t last);

/// The line under a subject is shorter than the text is wide. Of paragraphs of the body.
bool are_short_lines(const document::Document& document, const std::vector<int>& paragraphs);

/// A blank line that other text follows: it may go. False behind the last line.
bool is_room(const document::Document& document, const Plan& plan, std::size_t line);

} // namespace kehoach::plan

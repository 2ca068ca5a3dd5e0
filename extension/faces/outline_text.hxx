// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan_spec.hpp"

#include <string>
#include <vector>

namespace kehoach::faces {

/// An outline as people type it, one line an item: "I." a heading; "1." "1.1." "a)" below it, a heading where
/// the line ends without a mark, else a paragraph with a number; "-" and "+" bullets; anything else a
/// paragraph.
std::vector<plan::Item> items_of(const std::string& text);
/// The way back; items_of(text_of(items)) gives the same items wherever they can be typed.
std::string text_of(const std::vector<plan::Item>& items);

} // namespace kehoach::faces

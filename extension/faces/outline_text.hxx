// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan_spec.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace kehoach::faces {

/// An outline as people type it, one line an item: "I." a heading; "1." "1.1." "a)" below it, a heading where
/// the line ends without a mark, else a paragraph with a number; "-" and "+" bullets; anything else a
/// paragraph.
std::vector<plan::Item> items_of(const std::string& text);
/// The numbers of the third level as typed: "1.1", "a)", empty where there are none.
std::string third_of(const std::string& text);
/// The way back; items_of(text_of(items)) gives the same items wherever they can be typed. `third`: numbers
/// of the third level, as in PlanSpec.
std::string text_of(const std::vector<plan::Item>& items, std::string_view third = {});

} // namespace kehoach::faces

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan_spec.hpp"

namespace kehoach::plan {

/// The items in a member of a JSON object, with all below them.
std::vector<Item> read_items(const text::JsonText& json, text::JsonObject& object, std::string_view key,
                             text::DataFaults& faults);

} // namespace kehoach::plan

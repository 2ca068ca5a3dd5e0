// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "profile/profile.hpp"
#include "text/json.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace kehoach::profile {

/// A profile as its file has it: the head without values, and all variants of all values.
struct LoadedProfile {
    Profile head;
    std::vector<Value> variants;
};
LoadedProfile load_profile(const text::JsonText& json, text::DataFaults& faults);

/// Values an office lays over a profile: {"base", "values"}, the values as in a profile's file.
struct LoadedPatch {
    std::string base;
    std::vector<Value> variants;
};
LoadedPatch load_patch(const text::JsonText& json, text::DataFaults& faults);

/// An ISO day in an optional member; a fault where it is none.
std::optional<grammar::Date> day_of(text::JsonObject& object, const text::JsonText& json,
                                    std::string_view key, text::DataFaults& faults);

} // namespace kehoach::profile

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "profile/gazetteer.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace kehoach::plan {

/// A list of the gazetteer; an empty one where it has none of that name.
const profile::Terms& terms_of(const profile::Gazetteer& gazetteer, std::string_view list);
/// The words as met in texts.
std::vector<std::string> words_of(const profile::Terms& terms);

} // namespace kehoach::plan

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form_spec.hpp"
#include "package_words.hpp"
#include "plan/plan_spec.hpp"
#include "profile/profile.hpp"

#include <string>
#include <vector>

namespace kehoach::test {

/// What the extension ships, read from the source tree.
std::string file(const std::string& path); ///< from the root of the project
const profile::ProfileSet& profiles();
profile::Profile profile_for(const plan::PlanSpec& spec);
const std::vector<form::FormSpec>& forms();

} // namespace kehoach::test

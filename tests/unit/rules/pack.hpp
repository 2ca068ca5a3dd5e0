// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "bare_text.hpp"
#include "profile/profile.hpp"
#include "rules/rule.hpp"
#include "text/json.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace kehoach::test {

/// Files of a folder of the repository that end in `ending`, by name.
std::vector<text::DataFile> files_of(const std::string& folder, std::string_view ending);

/// The profiles, words and rules of the package. Throws where they have faults, saying which.
const profile::ProfileSet& all_profiles();
const profile::Gazetteer& gazetteer();
const rules::RulePack& all_rules();

/// Faults, one a line, for the message of a failed test.
std::string show(const text::DataFaults& faults);
std::string show(const std::vector<rules::Finding>& findings);

} // namespace kehoach::test

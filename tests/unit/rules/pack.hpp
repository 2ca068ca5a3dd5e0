// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "bare_text.hpp"
#include "package_words.hpp"
#include "profile/profile.hpp"
#include "rules/check.hpp"
#include "text/json.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::test {

/// Files of a folder of the repository that end in `ending`, by name.
std::vector<text::DataFile> files_of(const std::string& folder, std::string_view ending);

/// The profiles, days off and rules of the package. Throws where they have faults, saying which.
const profile::ProfileSet& all_profiles();
const schedule::Calendar& calendar();
const rules::RulePack& all_rules();

/// Faults, one a line, for the message of a failed test.
std::string show(const text::DataFaults& faults);
std::string show(const std::vector<rules::Finding>& findings);

/// `text` with the first `from` in it replaced. Throws where there is none: such a test would test nothing.
std::string with(std::string text, std::string_view from, std::string_view to);

/// A bare text with all the package's rules find in it.
struct CheckedText {
    document::Document document;
    plan::Plan plan;
    std::vector<rules::Finding> findings;
};
CheckedText check_text(const std::string& text, const rules::CheckOptions& options = {});

/// Rules of the findings that bulk repair says it has dealt with.
std::set<std::string> mended(const std::vector<rules::Finding>& findings, const rules::RepairPlan& repairs);

} // namespace kehoach::test

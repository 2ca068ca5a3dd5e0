// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/ignore.hpp"
#include "rules/rule.hpp"

#include <string>
#include <vector>

namespace kehoach::rules {

/// Findings as JSON array (fields of the UNO struct Finding, lower camel case; offsets UTF-16).
std::string findings_json(const document::Document& document, const RulePack& pack,
                          const std::vector<Finding>& findings, std::string_view language);
/// SARIF 2.1.0. `ignores`: what was left alone in the check, for the reasons of what is suppressed.
std::string sarif(const document::Document& document, const RulePack& pack,
                  const std::vector<Finding>& findings, const std::vector<Ignore>& ignores,
                  std::string_view uri, std::string_view language);

} // namespace kehoach::rules

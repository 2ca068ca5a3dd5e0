// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "page_words.hpp"
#include "rule_examples.hpp"

#include "profile/profile.hpp"
#include "rules/rule.hpp"

#include <string>

namespace kehoach::help {

/// Name of the page of a rule in the folder `rules` of each language.
std::string file_of(const rules::Rule& rule);
/// The page of one rule: where it stands, what it asks, how grave it is, what the program does, an example.
std::string page_of(const rules::Rule& rule, const Shown& shown, const rules::RulePack& pack,
                    const profile::ProfileSet& profiles, const PageWords& words);
/// All rules by regulation and clause.
std::string index_of(const rules::RulePack& pack, const profile::ProfileSet& profiles,
                     const PageWords& words);

} // namespace kehoach::help

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/ignore.hpp"
#include "rules/rule.hpp"

#include <string>
#include <vector>

namespace kehoach::rules {

/// What one rule says under all profiles a document may be under.
struct Ruling {
    Outcome outcome;
    bool divided = false; ///< the profiles do not agree: cannot tell
};

/// A rule under one profile: silent in the stage, not for such a document, or without the evidence it
/// needs, before its test is asked.
Outcome judge(const Rule& rule, const Subject& subject);
/// `subjects` differ in the profile only.
Ruling judge_all(const Rule& rule, const std::vector<Subject>& subjects);

/// The finding of a ruling. Places, arguments and repairs of all its hits are brought together.
Finding make_finding(const Rule& rule, Ruling ruling, const std::vector<Subject>& subjects);
/// One finding, or two where the user left alone some of the places and others not.
std::vector<Finding> make_findings(const Rule& rule, Ruling ruling, const std::vector<Subject>& subjects,
                                   const std::vector<Ignore>& ignores);

} // namespace kehoach::rules

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan.hpp"
#include "rules/parameters.hpp"
#include "rules/subject.hpp"
#include "text/pattern.hpp"

namespace kehoach::rules {

/// "bản đồ do Sở Y tế lập năm 2023": it is told who made what is there, nobody is asked to do anything.
class ToldOf {
public:
    /// Parameter `only_told`: found in what stands around a name, which itself is written "¦"; a year it
    /// takes is one before the year of the paper.
    explicit ToldOf(Parameters& parameters);

    bool operator()(const Subject& subject, const plan::Fact& name) const;

private:
    text::Pattern told_;
};

} // namespace kehoach::rules

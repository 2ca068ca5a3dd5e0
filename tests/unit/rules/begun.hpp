// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan_template.hpp"

#include <array>
#include <string>
#include <vector>

namespace kehoach::test {

/// A profile and a day on which it holds.
struct Day {
    const char* profile;
    grammar::Date day;
    bool fits(const plan::PlanTemplate& from) const;
};
inline constexpr std::array days{Day{"party-hd36", {2024, 3, 18}}, Day{"party-hd05", {2026, 6, 15}},
                                 Day{"state-nd30", {2026, 6, 15}}};

/// The templates of plans that the package ships. Throws where they have faults.
const std::vector<plan::PlanTemplate>& plan_templates();

/// How an office puts the marks in its name, and the way it has ticked: "uỷ" or "ủy".
struct Tones {
    std::string shown = "uỷ", chosen = "uỷ";
};

/// A plan as the wizard begins it from a template, for a made-up commune.
plan::PlanSpec begun(const plan::PlanTemplate& from, const Day& when, bool with_tasks,
                     const Tones& tones = {});
/// The same when the drafter has put words for all the dots that the template left.
plan::PlanSpec filled_in(const plan::PlanSpec& spec);

} // namespace kehoach::test

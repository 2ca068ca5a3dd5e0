// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan_spec.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::faces {

/// What stands in the fields of the plan dialog, by the name of the control. Check boxes: "1" or "";
/// lists: the value of the choice; the list of forms: ids, one a line.
using Answers = std::map<std::string, std::string, std::less<>>;

/// A spec from the fields. What cannot be a spec (a date that is none) is added to `faults` by JSON pointer,
/// like those the core finds.
plan::PlanSpec spec_of(const Answers& answers, const std::vector<form::FormSpec>& forms,
                       text::DataFaults& faults);
Answers answers_of(const plan::PlanSpec& spec);

/// The field a fault belongs to: JSON pointer of the spec to name of the control.
std::string field_of(std::string_view pointer);

} // namespace kehoach::faces

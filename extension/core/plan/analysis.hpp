// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan.hpp"

#include <string>

namespace kehoach::plan {

class FormFillers;
class TaskWords;

/// The JSON of XPlanChecker::analyse (keys: design.md section 5). Offsets in it are UTF-16 units in the text
/// of the whole paragraph. `fillers` tell who is to fill in what is referred to; without them it is null.
/// Without words of tasks `tasks` is null. `told`: lines of which the user said what they are.
std::string analysis_json(const document::Document& document, const Plan& plan, const profile::Choice& choice,
                          Stage stage, const FormFillers* fillers = nullptr, const TaskWords* words = nullptr,
                          const std::vector<std::size_t>& told = {});

std::optional<Stage> stage_of(std::string_view name);
std::string_view name(Stage stage);

} // namespace kehoach::plan

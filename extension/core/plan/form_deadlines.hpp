// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/unit_list.hpp"
#include "plan/plan.hpp"

#include <optional>
#include <vector>

namespace kehoach::plan {

/// By when a plan has units send what it asks for. Nothing where it names no day, or several.
struct FormDeadlines {
    std::vector<std::optional<grammar::Date>> forms; ///< by form
    std::optional<grammar::Date> report;             ///< of the written report
};

/// Only what a sentence says plainly: it names the form (or has a report sent), and a day as its limit.
FormDeadlines form_deadlines(const Plan& plan, const std::vector<form::FormNames>& forms);

} // namespace kehoach::plan

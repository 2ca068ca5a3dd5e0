// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/unit_list.hpp"
#include "plan/form_fillers.hpp"

#include <vector>

namespace kehoach::plan {

/// Whether a reference means this form: by its code, or what its sheet is called.
bool is_meant(const Reference& reference, const form::FormNames& form);

/// Unticks the forms that a plan tells others to fill in. A unit of which the plan says nothing keeps all,
/// and so does a form that it gives to nobody.
void keep_to(const std::vector<FormFiller>& matrix, const std::vector<form::FormNames>& forms,
             form::UnitList& list);

} // namespace kehoach::plan

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/filled.hpp"

#include <utility>
#include <vector>

namespace kehoach::form {

/// The forms of one workbook, each with what was filled in.
using FilledForms = std::vector<std::pair<FormSpec, Filled>>;

/// Totals that should be the same in two forms and are not (form.totals-differ; also arguments `form`, the
/// other one, and `other`, its cell): of each form, in its order. Silent where a column is not filled in yet
/// or cannot be read, and where there is not exactly one form of the id a rule names. What `check` says of
/// each form alone is not said again.
std::vector<std::vector<FormFault>> check_together(const FilledForms& forms, const FigureWords& words = {});

/// Figures that jumped against the last period's (form.jump): by the ratio in `words`, and by no less than
/// its least difference. Rows and columns of both are matched by their heads; those that stand twice are
/// left out.
std::vector<FormFault> check_against(const FormSpec& spec, const Filled& filled, const FormSpec& earlier_spec,
                                     const Filled& earlier, const FigureWords& words);

} // namespace kehoach::form

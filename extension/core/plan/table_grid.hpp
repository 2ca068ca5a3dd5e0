// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/text_grid.hpp"
#include "plan/plan.hpp"

namespace kehoach::plan {

/// A table of a plan, also one that stands as lines of text, as a grid of texts with its label, title and note
/// around it. Empty where the text does not tell its columns.
form::TextGrid table_grid(const document::Document& document, const Plan& plan, const TableFact& fact);

} // namespace kehoach::plan

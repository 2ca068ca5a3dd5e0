// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan.hpp"

namespace kehoach::plan {

/// Whether a table waits to be filled in: hardly a cell has words but those of its head and of the columns
/// that name its rows. Tables of a text alone (tabs) cannot be told and count as such.
bool is_blank_form(const document::Document& document, const Plan& plan, const TableFact& table);

/// Leaves in `plan` the tables of its appendices that wait to be filled in.
void keep_blank_forms(const document::Document& document, Plan& plan);

} // namespace kehoach::plan

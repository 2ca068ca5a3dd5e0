// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan_spec.hpp"
#include "plan/role.hpp"

#include <string>
#include <vector>

namespace kehoach::faces {

/// Rows of the wizard's lists, one text a field, and the parts of a spec they stand for.
using Row = std::vector<std::string>;

/// Line, type, number, date, issuer, subject of a document the plan rests on: the line is what goes into the
/// spec, the rest what is understood of it.
Row row_of_basis(const std::string& line);
/// After typing in a field: the parts follow the line, the line follows the parts.
void derive_basis(Row& row, std::size_t field);

Row row_of(const plan::Task& task);
plan::Task task_of(const Row& row);
std::string line_of_task(const Row& row);

/// Title, first year, last year, and the form itself (not shown).
enum AppendixField : std::size_t { appendix_title, appendix_from, appendix_to, appendix_form };
Row row_of(const form::FormSpec& appendix);
/// Years that cannot be read are -1, which the core says is none; `keep`: they stay as they were.
form::FormSpec appendix_of(const Row& row, bool keep);

/// The field of the wizard in which what stands in such a paragraph is typed; empty: none.
std::string field_of(plan::Role role);

} // namespace kehoach::faces

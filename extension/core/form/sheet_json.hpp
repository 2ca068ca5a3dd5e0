// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form_spec.hpp"

namespace kehoach::form {

/// What stands around a form, from JSON.
SheetParts read_sheet_parts(const text::JsonText& json, const std::string& pointer, text::DataFaults& faults);

/// What a unit's sheet has around every form that is made of a plan (data/sheets): {"source", "sheet"}. Of
/// several files the last holds: an office has its own. Faulty data: faults, and nothing is loaded.
SheetParts load_sheet_parts(const std::vector<text::DataFile>& files, text::DataFaults& faults);

} // namespace kehoach::form

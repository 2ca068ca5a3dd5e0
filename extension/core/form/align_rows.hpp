// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/align.hpp"
#include "form/form_spec.hpp"

namespace kehoach::form {

/// The rows of a form among those of a sheet by their names. Where groups changed places, rows that have one
/// name in several groups go with their own; what stands under the heading of another is nowhere.
Alignment align_rows(const std::vector<BodyRow>& rows, const std::vector<Label>& found);

/// The name of a row, years and words alike; empty: none.
Label row_label(const std::string& text);

} // namespace kehoach::form

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"

namespace kehoach::faces {

/// NewForm: argument FormSpec, or the dialog; gives the new workbook.
css::uno::Any new_form(const Call& call);
/// Consolidate: argument Urls, or a file dialog; JSON of receipts, deviations and totals.
css::uno::Any consolidate(const Call& call);

} // namespace kehoach::faces

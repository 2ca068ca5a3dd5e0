// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"

namespace kehoach::faces {

/// Consolidate: arguments Urls and ConfirmHeads, or a file dialog and a new workbook; JSON of receipts, deviations and
/// totals.
css::uno::Any consolidate(const Call& call);
/// Refresh: a workbook of results with the files as they lie there now. Arguments Urls (more of them), New (false:
/// leave what came into the folder), Gone ("keep" or "drop": figures of files that are gone), ConfirmHeads; JSON with
/// changes.
css::uno::Any refresh(const Call& call);

} // namespace kehoach::faces

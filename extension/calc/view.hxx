// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calc/access.hxx"

namespace kehoach::calc {

/// Keeps heads and names of rows in view on the sheets of forms while the rest is scrolled. Only in a window:
/// a workbook that nobody sees has no place for it, not even in its file.
void keep_heads_in_view(const Model& model);

} // namespace kehoach::calc

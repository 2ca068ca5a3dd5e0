// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calc/access.hxx"

namespace kehoach::calc {

/// Keeps heads and names of rows in view on the sheets of forms while the rest is scrolled. Not in a
/// workbook that was loaded as hidden: its view has no place for it, not even in its file (office/unseen.hxx).
void keep_heads_in_view(const Model& model);

} // namespace kehoach::calc

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno.hxx"

namespace kehoach::writer {

/// Nothing is written in the body of the text: no letters, no table. Asks no further than to the first of
/// them.
bool is_blank(const Model& model);

} // namespace kehoach::writer

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno.hxx"

namespace kehoach::writer {

/// Whether a place (text cursor, paragraph, portion) lies in a protected section or cell: the API itself
/// would write there.
bool is_protected(const Properties& place);

} // namespace kehoach::writer

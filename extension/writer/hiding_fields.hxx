// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno.hxx"

namespace kehoach::writer {

/// Takes out what fields hold and do not show: hidden text, the other half of conditional text, paragraphs
/// that a field hides. What they show stays as plain text. How many held something back.
int remove_hiding_fields(const Model& copy);

} // namespace kehoach::writer

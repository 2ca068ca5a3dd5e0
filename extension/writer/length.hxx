// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno.hxx"

namespace kehoach::writer {

/// Whether reading and checking this document takes so long that the user should see it go on and be able to
/// cancel it. Asks at most some thousand paragraphs, and not the office's own count: of a document just
/// opened that counts what has been looked at so far.
bool is_long(const Model& model);

} // namespace kehoach::writer

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno.hxx"

#include <string>

namespace kehoach::writer {

/// Hangs a comment on the first place where `words` stand; nothing where they do not.
void note_at(const Model& model, const std::string& words, const std::string& author,
             const std::string& note);

} // namespace kehoach::writer

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/edit.hpp"
#include "writer/uno.hxx"

#include <optional>

namespace kehoach::writer {

/// Where the cursor of the view begins: story, paragraph, and bytes into its text. None where the document
/// has no view, or the cursor stands in what is no story of ours.
std::optional<document::Place> cursor_place(const Model& model);

/// Whether changes are recorded.
bool is_recording(const Model& model);

} // namespace kehoach::writer

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno.hxx"

#include <cstddef>

namespace kehoach::writer {

/// Marks as Vietnamese what is Vietnamese and marked as another language, and nothing else about it; within
/// an undo step of the caller. Other tongues and what is protected stay. Gives the number of places marked.
std::size_t mark_vietnamese(const Model& model);

} // namespace kehoach::writer

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hpp"
#include "writer/uno.hxx"

namespace kehoach::writer {

/// Properties of the file and how many changes are recorded in it. What is highlighted is told with the
/// texts.
document::Leavings read_leavings(const Model& model);

} // namespace kehoach::writer

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office.hxx"

#include <string>

namespace kehoach::test {

/// What a Writer document says, as its file has it. The office numbers automatic styles in the order they
/// came up and keeps those nobody uses, and notes where its pages end and the numbers it counted there, as it
/// last laid them out: all that is left out.
std::string said(const Model& model);

} // namespace kehoach::test

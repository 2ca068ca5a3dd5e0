// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan.hpp"

#include <string>
#include <string_view>

namespace kehoach::test {

/// A text file as the reader of bare texts gives it: a paragraph a line.
document::Document bare(std::string_view text);

/// What is recognised in a bare text.
plan::Plan read(std::string_view text);
/// Names of the roles of all lines, or of one part, blank between; empty lines left out.
std::string roles(const plan::Plan& plan, std::string_view part = {});

} // namespace kehoach::test

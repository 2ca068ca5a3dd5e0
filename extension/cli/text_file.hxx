// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cli/run.hxx"

namespace kehoach::cli {

/// Path of the same text in plain UTF-8: `path` itself, or a copy beside the private profile. Throws Failure
/// naming the encoding where it is an old 8-bit one: read wrongly, every finding would be wrong.
std::string text_to_load(const Run& run, const std::string& path);

} // namespace kehoach::cli

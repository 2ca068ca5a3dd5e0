// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cli/run.hxx"
#include "text/legacy.hpp"

namespace kehoach::cli {

/// Path of the same text in plain UTF-8: `path` itself, or a copy beside the private profile. Throws Failure
/// naming the encoding where it is an old 8-bit one, and how to convert it: read wrongly, every finding would
/// be wrong.
std::string text_to_load(const Run& run, const std::string& path);

struct Converted {
    std::string text;     ///< UTF-8, NFC
    std::string encoding; ///< what it was in, as people call it
    text::Legacy legacy = text::Legacy::none;
};
/// A text of whatever known encoding. Throws Failure where that cannot be told.
Converted text_in_unicode(const Run& run, const std::string& path);

} // namespace kehoach::cli

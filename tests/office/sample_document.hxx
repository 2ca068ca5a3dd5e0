// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hpp"

namespace kehoach::test {

/// A small composed document that holds each thing the adapter must keep: borderless letterhead, rule line,
/// chapter numbering of four levels, bullets, runs, line breaks, merged heads, a lying page, a bookmark.
document::Document sample_document();

} // namespace kehoach::test

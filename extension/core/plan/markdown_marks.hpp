// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/edit.hpp"
#include "plan/whole_lines.hpp"

#include <vector>

namespace kehoach::plan {

/// What pasted Markdown left in the text: "**" around words becomes bold, "*" italic, "## " before a title
/// goes, so does the sign before an escaped star. The marks go first, from the end of the text to its
/// beginning; the looks are of what stands there then, or taking it all back would spread them over the
/// marks. Tables are not touched; "(*)" and "(**)" are notes, a star by itself is a bullet or the mark of the
/// Party.
std::vector<document::Edit> markdown_edits(const document::Document& document, const Reach& reach);

} // namespace kehoach::plan

// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/edit.hpp"
#include "plan/whole_lines.hpp"

#include <vector>

namespace kehoach::plan {

/// What pasted Markdown left in the text: "**" around words becomes bold, "## " before a title goes. The
/// marks go first, from the end of the text to its beginning; the looks are of what stands there then, or
/// taking it all back would spread them over the marks. Tables are not touched; "(**)" is a note.
std::vector<document::Edit> markdown_edits(const document::Document& document, const Reach& reach);

} // namespace kehoach::plan

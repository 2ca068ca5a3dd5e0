// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hpp"
#include "form/grid.hpp"
#include "profile/profile.hpp"

#include <string>

namespace kehoach::plan {

/// A table alone, in the styles of the tables of appendices; its first cell stands under a bookmark.
document::Document compose_table(form::TableBlock table, const profile::Profile& profile,
                                 const std::string& bookmark);

/// What a paragraph of a table does not say of its look, its style does.
void complete(document::ParagraphLook& look, const document::ParagraphLook& style);

} // namespace kehoach::plan

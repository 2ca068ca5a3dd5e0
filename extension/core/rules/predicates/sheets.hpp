// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hpp"

#include <optional>

namespace kehoach::rules {

/// Nothing is written in it, hangs on it or is drawn as its border.
bool is_bare(const document::Paragraph& paragraph);

/// The last sheet on which anything of the body stands; nothing where the pages are not laid out.
std::optional<int> last_sheet_in_use(const document::Document& document);

} // namespace kehoach::rules

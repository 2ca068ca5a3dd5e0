// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/edit.hpp"

#include <vector>

namespace kehoach::document {

/// Vietnamese that is marked as another language, as in nearly every file from Word: nothing is looked at
/// there for its spelling. Empty where that is only a little of the text. What has no Vietnamese letters
/// counts with it while it is short and marked as most of it; longer words of other tongues do not.
std::vector<Place> vietnamese_marked_otherwise(const Document& document);

} // namespace kehoach::document

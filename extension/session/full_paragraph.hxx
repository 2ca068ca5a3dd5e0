// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan.hpp"

namespace kehoach::session {

/// A numbered line that is running text, not a bare title: it ends as a sentence does, says more behind a
/// colon, or is longer than titles are. Words in capitals are a title however they end.
bool is_full_paragraph(const plan::Line& line);
/// Of these, one that is taken for running text for its length alone, and is not too long to be a title.
bool is_long_title(const plan::Line& line);

} // namespace kehoach::session

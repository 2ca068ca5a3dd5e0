// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hpp"

#include <string>
#include <vector>

namespace kehoach::plan {

/// Letters and digits of a paragraph's own text. What a field shows is the office's, and may change with the
/// page it is on: it counts as a sign.
std::string own_words(const document::Paragraph& paragraph);

/// Letters and digits of each paragraph of the body, those without any left out. `numbers`: automatic ones
/// count as written, so that a typed number that became one changes nothing; the signs of bullets never do.
std::vector<std::string> body_words(const document::Document& document, bool numbers);

/// The same in one piece: what is kept where paragraphs are joined and parted.
std::string joined(const std::vector<std::string>& words);

} // namespace kehoach::plan

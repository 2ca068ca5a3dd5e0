// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hpp"
#include "rules/test.hpp"

#include <functional>
#include <string>

namespace kehoach::rules {

/// What a run of plain characters becomes: other text, and another font where one is named.
struct Rewritten {
    std::string text, font;
};
/// The words of a run and its font (empty where not known).
using Rewrite = std::function<Rewritten(std::string_view words, const std::string& font)>;

/// Adds to the hit the edits that rewrite a paragraph run by run: fields, notes and other atoms stay as they are.
/// Nothing is added where nothing changes.
void rewrite(const document::Paragraph& paragraph, const Rewrite& rewrite, Hit& hit);

} // namespace kehoach::rules

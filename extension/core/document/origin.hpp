// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hpp"

#include <string>

namespace kehoach::document {

/// Who says what a trait of a paragraph is.
struct Origin {
    enum class Kind { unknown, direct, style, standard };
    Kind kind = Kind::unknown;
    const UsedStyle* style =
        nullptr; ///< of kind style: the one in the chain that sets it; lives in the document
    bool operator==(const Origin&) const = default;
};

/// Direct format wins over the style, a style over its parent; what nobody sets is the office's standard.
Origin origin_of(const Document& document, const Paragraph& paragraph, Trait trait);

} // namespace kehoach::document

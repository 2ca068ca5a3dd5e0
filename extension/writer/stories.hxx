// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno.hxx"

#include <com/sun/star/text/XText.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::writer {

/// A text of the document by its address (design.md section 5): body, header:STYLE:right, frame:1, …
struct Story {
    std::string name;
    Ref<css::text::XText> text;
    OUString plain; ///< what it says, where the office gives no text (comments)
};

/// Those whose names begin with `only`.
std::vector<Story> stories(const Model& model, std::string_view only = {});

} // namespace kehoach::writer

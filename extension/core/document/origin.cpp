// SPDX-License-Identifier: MPL-2.0
#include "document/origin.hpp"

#include <algorithm>

namespace kehoach::document {

namespace {

const UsedStyle* named(const Document& document, const std::string& name) {
    const auto found = std::find_if(document.used_styles.begin(), document.used_styles.end(),
                                    [&](const UsedStyle& style) { return style.name == name; });
    return found == document.used_styles.end() ? nullptr : &*found;
}

} // namespace

Origin origin_of(const Document& document, const Paragraph& paragraph, Trait trait) {
    if (!paragraph.direct)
        return {};
    if (paragraph.direct->has(trait))
        return {Origin::Kind::direct, nullptr};
    const auto* style = named(document, paragraph.style);
    if (style == nullptr)
        return {};
    // A faulty file may name styles in a circle: no chain is longer than all styles together.
    for (std::size_t step = 0; style != nullptr && step < document.used_styles.size(); ++step) {
        if (style->own.has(trait))
            return {Origin::Kind::style, style};
        style = style->parent.empty() ? nullptr : named(document, style->parent);
    }
    return {Origin::Kind::standard, nullptr};
}

} // namespace kehoach::document

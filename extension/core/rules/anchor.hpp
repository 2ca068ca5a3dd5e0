// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/paragraph_index.hpp"
#include "rules/ignore.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace kehoach::rules {

/// Makes anchors of places of one document.
class AnchorMaker {
public:
    explicit AnchorMaker(const document::Document& document) : document_(document), paragraphs_(document) {}
    Anchor operator()(const document::Place& place) const;

private:
    const document::Paragraph* neighbour(std::size_t paragraph, int step) const;

    const document::Document& document_;
    document::ParagraphIndex paragraphs_;
};

/// How much two anchors have in common; 0: not the same place.
int likeness(const Anchor& a, const Anchor& b);

std::string written(const Anchor& anchor);
std::optional<Anchor> read_anchor(std::string_view written);

} // namespace kehoach::rules

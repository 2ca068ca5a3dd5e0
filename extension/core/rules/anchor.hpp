// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/ignore.hpp"

#include <map>
#include <string_view>

namespace kehoach::rules {

/// Makes anchors of places of one document.
class AnchorMaker {
public:
    explicit AnchorMaker(const document::Document& document);
    Anchor operator()(const document::Place& place) const;

private:
    const document::Paragraph* neighbour(std::size_t paragraph, int step) const;

    const document::Document& document_;
    std::map<std::pair<std::string_view, int>, std::size_t> paragraphs_;
};

/// How much two anchors have in common; 0: not the same place.
int likeness(const Anchor& a, const Anchor& b);

std::string written(const Anchor& anchor);
std::optional<Anchor> read_anchor(std::string_view written);

} // namespace kehoach::rules

// SPDX-License-Identifier: MPL-2.0
#include "document/paragraph_index.hpp"

namespace kehoach::document {

ParagraphIndex::ParagraphIndex(const Document& document) : document_(document) {
    const auto& all = document.paragraphs;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (i == 0 || all[i].story != all[i - 1].story)
            begins_.try_emplace(all[i].story, i);
}

const Paragraph* ParagraphIndex::find(const Place& place) const {
    const auto begin = begins_.find(place.story);
    if (begin == begins_.end())
        return nullptr;
    // The paragraphs of a story stand together and are counted up in most documents.
    const auto& all = document_.paragraphs;
    const auto behind =
        static_cast<std::ptrdiff_t>(place.paragraph) - static_cast<std::ptrdiff_t>(all[begin->second].index);
    const auto guess = begin->second + static_cast<std::size_t>(behind);
    if (behind >= 0 && guess < all.size() && all[guess].index == place.paragraph &&
        all[guess].story == place.story)
        return &all[guess];
    return find_paragraph(document_, place);
}

} // namespace kehoach::document

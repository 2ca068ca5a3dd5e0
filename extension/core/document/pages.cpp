// SPDX-License-Identifier: MPL-2.0
#include "document/pages.hpp"

#include <algorithm>

namespace kehoach::document {

bool is_lying(const Page& page) {
    return page.width_mm > page.height_mm;
}

const Page* find_page(const Document& document, const std::string& name) {
    const auto found = std::ranges::find(document.pages, name, &Page::name);
    return found == document.pages.end() ? nullptr : &*found;
}

const Page* page_under(const Document& document, std::size_t paragraph) {
    for (auto at = std::min(paragraph + 1, document.paragraphs.size()); at-- > 0;)
        if (const auto& begun = document.paragraphs[at].new_page; begun && !begun->empty())
            return find_page(document, *begun);
    return document.pages.empty() ? nullptr : &document.pages.front();
}

} // namespace kehoach::document

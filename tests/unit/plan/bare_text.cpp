// SPDX-License-Identifier: MPL-2.0
#include "bare_text.hpp"

#include "text/words.hpp"

#include <utility>

namespace kehoach::test {

document::Document bare(std::string_view text) {
    document::Document document;
    document.evidence = document::Evidence::text;
    for (const auto line : text::split(text, '\n')) {
        document::Paragraph paragraph;
        paragraph.index = static_cast<int>(document.paragraphs.size());
        paragraph.text = line;
        document.paragraphs.push_back(std::move(paragraph));
    }
    return document;
}

} // namespace kehoach::test

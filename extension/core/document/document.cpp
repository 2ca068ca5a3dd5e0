// SPDX-License-Identifier: MPL-2.0
#include "document/document.hpp"

#include "document/edit.hpp"

#include <algorithm>

namespace kehoach::document {

namespace {

std::vector<Run> joined(const std::vector<Run>& runs) {
    std::vector<Run> result;
    for (const auto& run : runs) {
        if (run.start == run.end && run.atom == Atom::none)
            continue;
        const bool goes_on = !result.empty() && run.atom == Atom::none && result.back().atom == Atom::none &&
                             result.back().end == run.start && result.back().look == run.look;
        if (goes_on)
            result.back().end = run.end;
        else
            result.push_back(run);
    }
    return result;
}

Paragraph canonical(Paragraph paragraph) {
    paragraph.style.clear();
    paragraph.bookmark.clear();
    paragraph.direct.reset();
    paragraph.laid.reset();
    paragraph.runs = joined(paragraph.runs);
    return paragraph;
}

Table canonical(Table table) {
    std::sort(table.cells.begin(), table.cells.end(), [](const Cell& a, const Cell& b) {
        return a.row != b.row ? a.row < b.row : a.column < b.column;
    });
    return table;
}

} // namespace

Document canonical(const Document& document) {
    Document result;
    result.evidence = document.evidence;
    result.pages = document.pages;
    result.ladder = document.ladder;
    for (const auto& paragraph : document.paragraphs)
        result.paragraphs.push_back(canonical(paragraph));
    for (const auto& table : document.tables)
        result.tables.push_back(canonical(table));
    return result;
}

const Paragraph* find_paragraph(const Document& document, const Place& place) {
    const auto is_it = [&](const Paragraph& paragraph) {
        return paragraph.index == place.paragraph && paragraph.story == place.story;
    };
    // The body comes first in most documents, so its paragraphs stand where their index says.
    const auto& all = document.paragraphs;
    if (const auto guess = static_cast<std::size_t>(place.paragraph); guess < all.size() && is_it(all[guess]))
        return &all[guess];
    const auto found = std::find_if(all.begin(), all.end(), is_it);
    return found == all.end() ? nullptr : &*found;
}

} // namespace kehoach::document

// SPDX-License-Identifier: MPL-2.0
#include "document/document.hpp"

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

} // namespace kehoach::document

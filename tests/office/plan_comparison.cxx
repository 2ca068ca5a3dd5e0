// SPDX-License-Identifier: MPL-2.0
#include "plan_comparison.hxx"

#include "document_difference.hxx"

#include <algorithm>
#include <cmath>
#include <map>

namespace kehoach::test {

namespace {

using document::Document;

/// Writer counts columns in 1/10000 of a table and lengths in twips: what is that near is the same.
constexpr double near_mm = 0.2;

void settle(const double& wanted, double& got) {
    if (std::abs(wanted - got) < near_mm)
        got = wanted;
}

Document settled(const Document& wanted, Document got) {
    for (std::size_t n = 0; n < std::min(wanted.tables.size(), got.tables.size()); ++n)
        for (std::size_t c = 0;
             c < std::min(wanted.tables[n].widths_mm.size(), got.tables[n].widths_mm.size()); ++c)
            settle(wanted.tables[n].widths_mm[c], got.tables[n].widths_mm[c]);
    for (std::size_t n = 0; n < std::min(wanted.paragraphs.size(), got.paragraphs.size()); ++n)
        for (auto length : {&document::ParagraphLook::left_mm, &document::ParagraphLook::right_mm,
                            &document::ParagraphLook::first_line_mm})
            if (wanted.paragraphs[n].look.*length && got.paragraphs[n].look.*length)
                settle(*(wanted.paragraphs[n].look.*length), *(got.paragraphs[n].look.*length));
    return got;
}

/// In a .docx file a page cannot begin right behind a table: an empty paragraph comes between.
void drop_paragraphs_behind_tables(Document& document) {
    auto& all = document.paragraphs;
    for (std::size_t n = 1; n + 1 < all.size(); ++n)
        if (all[n].text.empty() && !all[n].cell && all[n - 1].cell && all[n + 1].new_page)
            all.erase(all.begin() + static_cast<std::ptrdiff_t>(n));
    for (std::size_t n = 0; n < all.size(); ++n)
        all[n].index = static_cast<int>(n);
}

/// The body; the office names the first page style, and files of Word keep no names of page styles.
Document body_of(Document all) {
    std::erase_if(all.paragraphs, [](const auto& paragraph) { return paragraph.story != "body"; });
    std::map<std::string, std::string> names;
    for (document::Page& page : all.pages)
        page.name = names.try_emplace(page.name, "page " + std::to_string(names.size())).first->second;
    for (document::Paragraph& paragraph : all.paragraphs)
        if (paragraph.new_page)
            paragraph.new_page = names.try_emplace(*paragraph.new_page, "unknown").first->second;
    drop_paragraphs_behind_tables(all);
    return document::canonical(all);
}

} // namespace

std::string compared(const Document& wanted, const Document& got) {
    const Document left = body_of(wanted);
    return difference(left, settled(left, body_of(got)));
}

} // namespace kehoach::test

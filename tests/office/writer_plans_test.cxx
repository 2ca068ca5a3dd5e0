// SPDX-License-Identifier: MPL-2.0
// Law 2 for plans as compose makes them, of every profile, and through files.
#include "data.hpp"
#include "document_difference.hxx"
#include "generator.hpp"
#include "office.hxx"
#include "plan/compose.hpp"
#include "writer/insert.hxx"
#include "writer/snapshot.hxx"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <map>

using namespace kehoach;
using document::Document;
using test::OpenDocument;

namespace {

Document composed(std::uint64_t seed, const char* profile) {
    const plan::PlanSpec spec = test::generate(seed, profile);
    return plan::compose(spec, test::profile_for(spec)).document;
}

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

std::string compared(const Document& wanted, const Document& got) {
    return test::difference(wanted, settled(wanted, got));
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

OpenDocument inserted(const Document& document) {
    OpenDocument open = OpenDocument::writer();
    test::told([&] {
        office::UndoScope scope(open, "insert");
        writer::insert(scope, open, document, writer::Where::whole);
    });
    return open;
}

class Plans : public testing::TestWithParam<const char*> {};

} // namespace

TEST_P(Plans, AreReadBackAsComposed) {
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        const Document plan = composed(seed, GetParam());
        const OpenDocument open = inserted(plan);
        EXPECT_EQ(compared(body_of(plan), body_of(writer::snapshot(open))), "") << seed;
        if (seed == 1)
            test::store(open, std::string(GetParam()) + ".pdf");
    }
}

TEST_P(Plans, AreReadBackFromFiles) {
    const OpenDocument open = inserted(composed(1, GetParam()));
    const Document before = body_of(writer::snapshot(open));
    for (const char* name : {"plan.odt", "plan.docx"}) {
        const OpenDocument again(test::url_of(test::store(open, name)));
        EXPECT_EQ(compared(before, body_of(writer::snapshot(again))), "") << name;
    }
}

INSTANTIATE_TEST_SUITE_P(EveryProfile, Plans, testing::Values("party-hd36", "party-hd05", "state-nd30"),
                         [](const auto& info) {
                             std::string name = info.param;
                             std::erase(name, '-');
                             return name;
                         });

// SPDX-License-Identifier: MPL-2.0
#include "document/document.hpp"

#include <gtest/gtest.h>

namespace kehoach::document {
namespace {

Run run(std::size_t start, std::size_t end, bool bold, Atom atom = Atom::none) {
    Run made;
    made.start = start;
    made.end = end;
    made.look.bold = bold;
    made.atom = atom;
    return made;
}

Document with_runs(std::vector<Run> runs) {
    Document document;
    Paragraph paragraph;
    paragraph.text = "nội dung";
    paragraph.runs = std::move(runs);
    document.paragraphs.push_back(paragraph);
    return document;
}

TEST(canonical, joins_neighbours_of_one_look) {
    const auto joined = canonical(with_runs({run(0, 3, true), run(3, 5, true), run(5, 8, false)}));
    ASSERT_EQ(joined.paragraphs[0].runs.size(), 2U);
    EXPECT_EQ(joined.paragraphs[0].runs[0], run(0, 5, true));
    EXPECT_EQ(joined.paragraphs[0].runs[1], run(5, 8, false));
}

TEST(canonical, keeps_atoms_apart) {
    const auto kept =
        canonical(with_runs({run(0, 3, true), run(3, 4, true, Atom::field), run(4, 4, true, Atom::bookmark),
                             run(4, 8, true), run(8, 8, true)}));
    EXPECT_EQ(kept.paragraphs[0].runs.size(), 4U);
}

TEST(canonical, drops_what_reading_back_cannot_know) {
    auto document = with_runs({run(0, 8, true)});
    document.styles.emplace_back().key = "body";
    document.paragraphs[0].style = "body";
    document.paragraphs[0].bookmark = "kehoach_number";
    EXPECT_EQ(canonical(document), canonical(with_runs({run(0, 8, true)})));
}

TEST(canonical, keeps_pages_looks_and_tables) {
    auto document = with_runs({run(0, 8, true)});
    const auto plain = canonical(document);
    document.pages.emplace_back().left_mm = 31;
    EXPECT_NE(canonical(document), plain);
    document = with_runs({run(0, 8, true)});
    document.paragraphs[0].look.align = Align::right;
    EXPECT_NE(canonical(document), plain);
}

TEST(canonical, orders_cells_and_is_done_once) {
    Document document;
    document.tables.emplace_back().cells = {{1, 0}, {0, 1}, {0, 0}};
    const auto once = canonical(document);
    EXPECT_EQ(once.tables[0].cells.front(), (Cell{0, 0}));
    EXPECT_EQ(canonical(once), once);
}

} // namespace
} // namespace kehoach::document

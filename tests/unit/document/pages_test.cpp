// SPDX-License-Identifier: MPL-2.0
#include "document/pages.hpp"

#include <gtest/gtest.h>

using namespace kehoach::document;

namespace {

Document with_pages() {
    Document document;
    document.pages.resize(2);
    document.pages[0].name = "upright";
    document.pages[1].name = "lying";
    document.pages[1].width_mm = 297;
    document.pages[1].height_mm = 210;
    document.paragraphs.resize(5);
    document.paragraphs[2].new_page = "lying";
    document.paragraphs[4].new_page = "gone";
    return document;
}

} // namespace

TEST(Pages, AParagraphStandsUnderTheLastBreakBeforeIt) {
    const auto document = with_pages();
    for (const std::size_t before : {0U, 1U})
        EXPECT_EQ(page_under(document, before)->name, "upright");
    for (const std::size_t behind : {2U, 3U})
        EXPECT_EQ(page_under(document, behind)->name, "lying");
    EXPECT_EQ(page_under(document, 4), nullptr) << "nothing is known of its page";
}

TEST(Pages, OfNoDocumentAreNone) {
    EXPECT_EQ(page_under({}, 0), nullptr);
    EXPECT_EQ(find_page(with_pages(), "other"), nullptr);
}

TEST(Pages, LieWhereTheyAreBroaderThanHigh) {
    const auto document = with_pages();
    EXPECT_FALSE(is_lying(*find_page(document, "upright")));
    EXPECT_TRUE(is_lying(*find_page(document, "lying")));
}

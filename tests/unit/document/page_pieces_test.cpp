// SPDX-License-Identifier: MPL-2.0
// Pieces of text at places on pages become the lines that people see.
#include "document/page_pieces.hpp"

#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

std::string lines(std::vector<document::PagePiece> pieces) {
    std::string all;
    for (const auto& paragraph : document::document_of(std::move(pieces)).paragraphs)
        all += paragraph.text + "|";
    return all;
}

} // namespace

TEST(PagePieces, StandInTheOrderOfReading) {
    EXPECT_EQ(
        lines({{1, 30, 20, 20, 5, "trang hai"}, {0, 30, 60, 10, 5, "dưới"}, {0, 30, 20, 10, 5, "trên"}}),
        "trên|dưới|trang hai|");
}

TEST(PagePieces, OfOneLineAreJoinedAsTheyStand) {
    EXPECT_EQ(lines({{0, 41, 20.4, 12, 5, "hoạch"}, {0, 30, 20, 10, 5, "Kế"}}), "Kế hoạch|");
    EXPECT_EQ(lines({{0, 30, 20, 40, 5, "Kế   hoạch  số"}}), "Kế hoạch số|") << "justified";
    EXPECT_EQ(lines({{0, 30, 20, 10, 5, "Kế ho"}, {0, 40.1, 20, 8, 5, "ạch"}}), "Kế hoạch|");
    EXPECT_EQ(lines({{0, 30, 20, 40, 5, "ĐẢNG UỶ XÃ"}, {0, 110, 21, 60, 5, "ĐẢNG CỘNG SẢN"}}),
              "ĐẢNG UỶ XÃ\tĐẢNG CỘNG SẢN|");
}

TEST(PagePieces, OfNothingAreNoLines) {
    EXPECT_EQ(lines({}), "");
    EXPECT_EQ(lines({{0, 30, 20, 10, 5, "  "}}), "");
}

TEST(PagePieces, APastedTextHasALineAParagraph) {
    const auto document = document::document_of("KẾ HOẠCH\r\ntrồng cây\n");
    ASSERT_EQ(document.paragraphs.size(), 3u);
    EXPECT_EQ(document.paragraphs[0].text, "KẾ HOẠCH");
    EXPECT_EQ(document.paragraphs[1].index, 1);
}

} // namespace kehoach::test

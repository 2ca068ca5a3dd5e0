// SPDX-License-Identifier: MPL-2.0
#include "returns/unit_cells.hpp"

#include <gmock/gmock.h>

namespace kehoach::returns {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(UnitCells, AreSaidShortlyAndFoundAgain) {
    const std::vector<std::string> cells{"B5", "C5", "D5", "F5", "E5", "AA5", "AB5"};
    EXPECT_EQ(cells_said(cells), "B5:D5, F5, E5, AA5:AB5");
    EXPECT_EQ(cells_of(cells_said(cells)), cells);
    EXPECT_EQ(cells_said({"B5", "C6"}), "B5, C6");
    EXPECT_EQ(cells_said({}), "");
}

TEST(UnitCells, OfWordsThatAreNoListAreNone) {
    for (const char* words : {"", "nhiều", "B5:C6", "B5;C5", "B5, ", "5B"})
        EXPECT_THAT(cells_of(words), testing::Not(testing::Contains(testing::HasSubstr(" ")))) << words;
    EXPECT_THAT(cells_of("nhiều"), IsEmpty());
    EXPECT_THAT(cells_of("B5:C6"), IsEmpty());
    EXPECT_LE(cells_of("A1:XFD1").size(), 1'000);
}

TEST(NamedFirst, AreTheCellsOfASum) {
    EXPECT_EQ(named_first("=IF(COUNT($'Units Biểu 1'.E4:E7)=0;\"\";SUM($'Units Biểu 1'.E4:E7))"),
              (NamedCells{"Units Biểu 1", "E4:E7"}));
    EXPECT_EQ(named_first("=$'A''s. B'.$E$5"), (NamedCells{"A's. B", "E5"}));
    for (const char* other : {"", "=SUM(B1:B2)", "=$'open", "='Biểu 1'.B2", "$'Biểu 1'"})
        EXPECT_EQ(named_first(other), NamedCells{}) << other;
}

TEST(LinkTarget, IsTheFileWithSheetAndCell) {
    EXPECT_EQ(link_target("=HYPERLINK(\"nộp/Xã %23 1.ods#Biểu 1.B7\";\"Xã # 1.ods\")"),
              (LinkTarget{"nộp/Xã # 1.ods", "Biểu 1", "B7"}));
    EXPECT_EQ(link_target("=HYPERLINK(\"a.ods#S. 1.B7\";\"a\")"), (LinkTarget{"a.ods", "S. 1", "B7"}));
    EXPECT_EQ(link_target("=HYPERLINK(\"a.ods\";\"a\")"), (LinkTarget{"a.ods", "", ""}));
    EXPECT_EQ(link_target("=SUM(A1)"), LinkTarget{});
}

} // namespace kehoach::returns

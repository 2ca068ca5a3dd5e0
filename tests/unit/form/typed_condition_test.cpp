// SPDX-License-Identifier: MPL-2.0
// What is typed into a form is judged by formulas that other programs know too.
#include "form/paper.hpp"
#include "form/typed_condition.hpp"

#include <gtest/gtest.h>

namespace kehoach::form {

// Other programs take no more than 255 characters.
TEST(TypedCondition, IsShortEnoughAnywhereOnASheet) {
    for (const Accepts kind :
         {Accepts::count, Accepts::money, Accepts::percent, Accepts::pair, Accepts::date}) {
        for (const char* const words : {"", "$GT$1:$ABC$1"})
            EXPECT_LE(typed_condition(kind, {179, 5999, 5999}, words).size(), 255U) << static_cast<int>(kind);
    }
}

TEST(TypedCondition, NamesTheWordsThatMayStandForAFigure) {
    EXPECT_EQ(typed_condition(Accepts::count, {1, 4, 4}, "w"),
              "IF(ISNUMBER(B5);AND(B5>=0;B5=INT(B5));SUMPRODUCT(--(w=LOWER(TRIM(B5))))>0)");
    EXPECT_EQ(typed_condition(Accepts::money, {1, 4, 4}, ""), "IF(ISNUMBER(B5);B5>=0;FALSE())");
    EXPECT_EQ(typed_condition(Accepts::pair, {1, 4, 4}, ""), pair_condition({1, 4, 4}));
}

// A small screen still shows rows to fill in.
TEST(RowsKeptInView, AreTheHeadsWhereTheyLeaveRoom) {
    Grid grid;
    grid.header_first = 2;
    grid.header_rows = 2;
    grid.heights_mm = {7, 7, 10, 20, 7};
    EXPECT_EQ(rows_kept_in_view(grid), 4);
    grid.heights_mm[3] = 90;
    EXPECT_EQ(rows_kept_in_view(grid), 0);
}

} // namespace kehoach::form

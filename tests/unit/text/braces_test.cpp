// SPDX-License-Identifier: MPL-2.0
#include "text/braces.hpp"

#include <gtest/gtest.h>

namespace kehoach::text {

TEST(Braces, TakeTheValueOfTheirNameWhereverItStands) {
    EXPECT_EQ(filled("{count} chỗ: {words}, {count}", {{"count", "3"}, {"words", "thiếu số"}}),
              "3 chỗ: thiếu số, 3");
}

TEST(Braces, StayWhereNobodyGivesTheirValue) {
    EXPECT_EQ(filled("a {b} {count", {{"count", "3"}}), "a {b} {count");
    EXPECT_EQ(filled("{{count} }", {{"count", "3"}}), "{3 }");
    EXPECT_EQ(filled("{count}", {{"coun", "3"}, {"counts", "4"}}), "{count}");
}

TEST(Braces, OfAValueAreWordsOfIt) {
    EXPECT_EQ(filled("{words}/{about}", {{"words", "{about}"}, {"about", "x"}}), "{about}/x");
}

} // namespace kehoach::text

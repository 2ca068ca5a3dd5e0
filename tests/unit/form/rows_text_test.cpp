// SPDX-License-Identifier: MPL-2.0
#include "form/rows_text.hpp"

#include <gmock/gmock.h>

namespace kehoach::form {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

RowAxis taken(const std::string& text, RowAxis axis = {}) {
    take_rows(axis, text);
    return axis;
}

} // namespace

TEST(RowsText, TakesTheNameOfEachPastedLine) {
    EXPECT_THAT(names_in("1\tXã Thượng\t12\r\n2\tXã Hạ\t9\r\n"), ElementsAre("Xã Thượng", "Xã Hạ"));
    EXPECT_THAT(names_in("  Xã Thượng \n\n\t\nNăm 2024\n2025"), ElementsAre("Xã Thượng", "Năm 2024", "2025"));
    EXPECT_THAT(names_in(" \n"), IsEmpty());
}

TEST(RowsText, HeadingsBeginWithAStar) {
    const RowAxis axis = taken("* Khối xã\nThượng\nHạ\n*Khối trường\nTiểu học");
    ASSERT_EQ(axis.groups.size(), 2U);
    EXPECT_EQ(axis.groups[0], (RowGroup{"Khối xã", {"Thượng", "Hạ"}}));
    EXPECT_EQ(axis.groups[1], (RowGroup{"Khối trường", {"Tiểu học"}}));
    EXPECT_THAT(axis.items, IsEmpty());
}

TEST(RowsText, HeadingsThatCannotBeGroupsAreRows) {
    for (const char* const text : {"Thượng\n* Khối xã\nHạ", "* Khối xã\n* Thượng\nHạ"}) {
        const RowAxis axis = taken(text);
        EXPECT_THAT(axis.groups, IsEmpty()) << text;
        EXPECT_EQ(axis.items.size(), 3U) << text;
    }
}

TEST(RowsText, WithoutNamesTheRowsAreFree) {
    RowAxis ten;
    ten.free = 10;
    ten.units = true;
    EXPECT_EQ(taken("\n", ten), ten);
    RowAxis two;
    two.items = {"a", "b"};
    EXPECT_EQ(taken("", two).free, 2);
    EXPECT_EQ(taken("").free, 1);
}

TEST(RowsText, WhatIsWrittenIsReadBack) {
    RowAxis items;
    items.items = {"Thượng", "* sao", "\\ gạch"};
    items.units = true;
    EXPECT_EQ(taken(rows_as_text(items), items), items);
    RowAxis groups;
    groups.groups = {{"A", {"* một", "hai"}}, {"B", {"ba"}}};
    EXPECT_EQ(taken(rows_as_text(groups)), groups);
}

} // namespace kehoach::form

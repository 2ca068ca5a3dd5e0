// SPDX-License-Identifier: MPL-2.0
// Who is to get forms, from lists and tables of crosses as people keep them.
#include "form/unit_list.hpp"
#include "sample_form.hpp"

#include <gmock/gmock.h>

namespace kehoach::form {

namespace {

using testing::ElementsAre;
const std::vector<FormNames> two{{"Biểu 1", "Biểu 1", "SỐ CÂY"}, {"Biểu 2", "Biểu 2", "SỐ SÁCH"}};

TableWords words() {
    TableWords made;
    made.units = WordList({"đơn vị", "tên đơn vị"});
    return made;
}

/// As "Bản Mòng 10": a digit for each form.
std::vector<std::string> told(const UnitList& list) {
    std::vector<std::string> all;
    for (const UnitForms& unit : list.units) {
        std::string line = unit.unit + " ";
        for (const bool fills : unit.fills)
            line += fills ? '1' : '0';
        all.push_back(line);
    }
    return all;
}

} // namespace

TEST(UnitList, CrossesSayWhichFormIsWhose) {
    const auto list = units_in({{"DANH SÁCH GỬI BIỂU"},
                                {"TT", "Tên đơn vị", "Biểu 1", "Số sách", "Ghi chú"},
                                {"1", "Bản Mòng", "x", "", "gần trường"},
                                {"2", "Bản Hạ", "X", "x"},
                                {"", "", "", ""},
                                {"3", "Bản Thượng", "-", "có"}},
                               two, words());
    EXPECT_TRUE(list.crosses);
    EXPECT_THAT(told(list), ElementsAre("Bản Mòng 10", "Bản Hạ 11", "Bản Thượng 01"));
    EXPECT_TRUE(list.unclear.empty());
}

TEST(UnitList, WhatIsNoCrossIsSaidAndNotTakenForOne) {
    const auto list = units_in({{"Đơn vị", "Biểu 1", "Biểu 2"}, {"Bản Mòng", "xem lại", "x"}}, two, words());
    EXPECT_THAT(told(list), ElementsAre("Bản Mòng 01"));
    EXPECT_THAT(list.unclear, ElementsAre("Bản Mòng: xem lại"));
}

TEST(UnitList, AColumnOfNamesIsAListOfUnitsThatFillAll) {
    const auto list = units_in({{"1", "Bản Mòng"}, {"2", "Bản Hạ"}, {"3", "bản  mòng"}}, two, words());
    EXPECT_FALSE(list.crosses);
    EXPECT_THAT(told(list), ElementsAre("Bản Mòng 11", "Bản Hạ 11"));
    EXPECT_THAT(list.twice, ElementsAre("bản  mòng"));
}

TEST(UnitList, TheHeadOfUnitsIsNoUnit) {
    EXPECT_THAT(told(units_in({{"Đơn vị:"}, {"Bản Hạ"}}, two, words())), ElementsAre("Bản Hạ 11"));
    EXPECT_TRUE(units_in({{"1"}, {""}}, two, words()).units.empty());
}

TEST(UnitList, LinesAreNames) {
    const auto list = units_in("Bản Mòng\n\n Bản Hạ \nBản Mòng", 1);
    EXPECT_THAT(told(list), ElementsAre("Bản Mòng 1", "Bản Hạ 1"));
    EXPECT_THAT(list.twice, ElementsAre("Bản Mòng"));
    EXPECT_EQ(lines_of(list, words()), "Bản Mòng\nBản Hạ");
}

} // namespace kehoach::form

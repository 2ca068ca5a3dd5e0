// SPDX-License-Identifier: MPL-2.0
// Lists of appendices and forms, and what only looks like one more number.
#include "grammar/label_list.hpp"

#include <gtest/gtest.h>

namespace kehoach::grammar {
namespace {

std::string labels(std::string_view text) {
    std::string all;
    for (const auto& one : label_list(text, 0))
        all += (all.empty() ? "" : " ") + one.label;
    return all;
}

TEST(LabelList, IsReadInFull) {
    EXPECT_EQ(labels(" 1, 3A, 3B, 3C, 4, 5B gửi kèm; lưu ý"), "1 3A 3B 3C 4 5B");
    EXPECT_EQ(labels(" số 1, số 2 và 3 kèm theo"), "1 2 3");
    EXPECT_EQ(labels(" I, II và III."), "I II III");
    EXPECT_EQ(labels("\u00A001; 02; 3a)"), "01 02 3a");
    EXPECT_EQ(labels(" 1,2,3"), "1 2 3");
    EXPECT_EQ(labels(" số 2.1, 2.2"), "2.1 2.2");
    EXPECT_EQ(labels(" 6A trước ngày 20/7"), "6A");
}

TEST(LabelList, ARangeHasAllBetweenItsEnds) {
    EXPECT_EQ(labels(" 1 đến 4 gửi kèm"), "1 2 3 4");
    EXPECT_EQ(labels(" số 1 đến phụ lục số 3."), "1 2 3");
    EXPECT_EQ(labels(" I đến Phụ lục IV)"), "I II III IV");
    EXPECT_EQ(labels(" 5A - 5D và 6"), "5A 5B 5C 5D 6");
    EXPECT_EQ(labels(" 1-3, 7"), "1 2 3 7");
    const auto range = label_list(" 1 đến 4 gửi kèm", 0);
    EXPECT_EQ(range[1], (ListedLabel{"2", 1, 11}));
    EXPECT_EQ(range[3].start, 10U);
}

TEST(LabelList, WhatCountsSomethingElseIsNoLabel) {
    EXPECT_EQ(labels(" 1, 20 đơn vị báo cáo"), "1");
    EXPECT_EQ(labels(" 1 và 3 chi bộ"), "1");
    EXPECT_EQ(labels(" 1, 2,5 tỷ đồng"), "1");
    EXPECT_EQ(labels(" số liệu 2023"), "");
    EXPECT_EQ(labels(" và 5 phụ lục"), "");
    EXPECT_EQ(labels(" VIỆC"), "");
    EXPECT_EQ(labels(" 1 - 2023"), "1");
    EXPECT_EQ(labels(" 1-3/KH"), "1");
}

} // namespace
} // namespace kehoach::grammar

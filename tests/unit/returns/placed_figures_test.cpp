// SPDX-License-Identifier: MPL-2.0
#include "returns/placed_figures.hpp"

#include <gtest/gtest.h>

using namespace kehoach::returns;

TEST(PlacedFigures, AreRememberedAsTheyWere) {
    const std::vector<PlacedFigures> all{
        {"kehoach_figure_1", "số liệu/Tổng hợp.ods", "Biểu 1", false, {"Xã An"}, {"Số buổi"}, {{"B7", 0, 0, "1.200", true}}},
        {"kehoach_figure_2", "file:///a.ods", "B", true, {"1", ""}, {"x"}, {{"A1", 0, 0, "\"|=\\", false}, {"A2", 1, 0, "", false}}}};
    EXPECT_EQ(parse_figures(to_json(all)), all);
    EXPECT_EQ(to_json({}), "");
}

TEST(PlacedFigures, WhatIsDamagedOrNewerIsNone) {
    for (const char* const text : {"", "{", "[]", R"({"version":2,"figures":[]})", R"({"version":1,"figures":[{"mark":1}]})"})
        EXPECT_TRUE(parse_figures(text).empty()) << text;
}

TEST(PlacedFigures, OnlyAFigureThatIsStillOneAndAsItWasPutThereIsChanged) {
    using Kind = CellNow::Kind;
    const PlacedCell figure{"B7", 0, 0, "47", true}, words{"A7", 0, 0, "Xã An", false};
    EXPECT_EQ(state_of(figure, {Kind::figure, "47"}, "47"), FigureState::same);
    EXPECT_EQ(state_of(figure, {Kind::figure, "52"}, "47"), FigureState::changed);
    EXPECT_EQ(state_of(figure, {Kind::figure, "52"}, "50"), FigureState::by_hand);
    EXPECT_EQ(state_of(figure, {Kind::figure, "52"}, "52"), FigureState::same) << "somebody was faster";
    EXPECT_EQ(state_of(figure, {Kind::empty, ""}, "47"), FigureState::emptied);
    EXPECT_EQ(state_of(figure, {Kind::words, "chưa có"}, "47"), FigureState::worded);
    EXPECT_EQ(state_of(figure, {Kind::error, "#DIV/0!"}, "47"), FigureState::broken);
    EXPECT_EQ(state_of(words, {Kind::words, "Xã Anh"}, "Xã An"), FigureState::changed);
    EXPECT_EQ(state_of(words, {Kind::empty, ""}, "Xã An"), FigureState::changed);
}

TEST(PlacedFigures, ASentenceIsToldWithAllFiguresThatChangeInIt) {
    const std::string paragraph = "Có 3 xã. Toàn tỉnh có 47 buổi, 12 đợt. Hết.";
    const auto at47 = paragraph.find("47"), at12 = paragraph.find("12"), at3 = paragraph.find('3');
    const std::vector<Replacement> all{{at3, at3 + 1, "4"}, {at47, at47 + 2, "1.052"}, {at12, at12 + 2, "9"}};
    const auto [before, after] = sentence_before_and_after(paragraph, all, at12);
    EXPECT_EQ(before, "Toàn tỉnh có 47 buổi, 12 đợt.");
    EXPECT_EQ(after, "Toàn tỉnh có 1.052 buổi, 9 đợt.");
}

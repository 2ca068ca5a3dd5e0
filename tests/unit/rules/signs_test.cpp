// SPDX-License-Identifier: MPL-2.0
#include "rules/signs.hpp"

#include <gtest/gtest.h>

namespace kehoach::rules {
namespace {

plan::Plan plan_of(const std::vector<std::string>& lines) {
    plan::Plan plan;
    for (const auto& line : lines)
        plan.lines.emplace_back().text.text = line;
    return plan;
}

std::vector<std::size_t> places(const SignIndex& index, std::size_t line) {
    const auto found = index.of(line);
    return {found.begin(), found.end()};
}

bool stands(const std::vector<std::string>& wanted, const std::string& text) {
    const auto plan = plan_of({text});
    const SignIndex index(plan);
    return Neighbours(wanted).stand_in(text, index.of(0));
}

using Places = std::vector<std::size_t>;

} // namespace

TEST(Signs, AreKnownLineByLine) {
    const auto plan = plan_of({"a, (đ)", "", "hoà 1-2 – “x”\t"});
    const SignIndex index(plan);
    EXPECT_EQ(places(index, 0), (Places{1, 3, 6}));
    EXPECT_EQ(places(index, 1), Places{});
    EXPECT_EQ(places(index, 2), (Places{6, 9, 13, 17, 20}));
}

TEST(Signs, OfALongLineAreAllKnown) {
    std::string text;
    for (int n = 0; n < 1'000; ++n)
        text += "chữ, ";
    const auto plan = plan_of({text, ";"});
    const SignIndex index(plan);
    EXPECT_EQ(index.of(0).size(), 1'000U);
    EXPECT_EQ(places(index, 1), Places{0});
}

TEST(Breaks, AreSignsAndBlanks) {
    const auto plan = plan_of({"một", "hai, ba – (4)"});
    const SignIndex index(plan);
    const auto found = index.breaks(1);
    EXPECT_TRUE(index.breaks(0).empty());
    EXPECT_EQ((std::vector<std::size_t>{found.begin(), found.end()}), (Places{3, 4, 7, 8, 11, 12, 14}));
}

TEST(Neighbours, AreTwoCharactersSideBySide) {
    EXPECT_TRUE(stands({" ,"}, "a ,b"));
    EXPECT_TRUE(stands({", "}, "a, b"));
    EXPECT_TRUE(stands({"“ ", " ”"}, "chữ “x ”"));
    EXPECT_TRUE(stands({"-Đ"}, "10-Đ"));
    EXPECT_FALSE(stands({" ,", ",,"}, "a, b, c"));
    EXPECT_FALSE(stands({"“ "}, "” “x”"));
    EXPECT_FALSE(stands({"-Đ"}, "10-d, 10 Đ-"));
}

TEST(Neighbours, BehindASignMayBeAnyWord) {
    EXPECT_TRUE(stands({",{word}"}, "a,đ"));
    EXPECT_TRUE(stands({",{word}"}, "a, b,ả"));
    EXPECT_FALSE(stands({",{word}"}, "a, b; c,"));
    EXPECT_FALSE(stands({",{word}"}, "a;b"));
}

TEST(Neighbours, MayBeOneSignAlone) {
    EXPECT_TRUE(stands({"–", "\""}, "a – b"));
    EXPECT_TRUE(stands({"–", "\""}, "\"a\""));
    EXPECT_FALSE(stands({"–", "\""}, "a - “b”"));
}

TEST(Neighbours, EveryLineIsSearchedWhereTheyCannotTell) {
    EXPECT_TRUE(stands({}, "a"));
    EXPECT_TRUE(stands({"ab"}, "x"));
}

} // namespace kehoach::rules

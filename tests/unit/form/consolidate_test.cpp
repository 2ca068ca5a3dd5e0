// SPDX-License-Identifier: MPL-2.0
#include "sample_form.hpp"

#include <gmock/gmock.h>

namespace kehoach::form {

namespace {

struct Sum {
    std::vector<Total> totals;
    std::vector<Deviation> deviations;
};

Sum add(const std::vector<std::pair<std::string, Filled>>& returns, const FormSpec& spec) {
    Sum sum;
    sum.totals = consolidate(spec, returns, sum.deviations);
    return sum;
}

} // namespace

TEST(Consolidate, AddsCountsAndPairsCellByCell) {
    const Sheet a = study().number("B5", 3).text("C5", "30/40");
    const Sheet b = study().number("B5", 4).text("C5", "10/10").number("H9", 0);
    const Sum sum = add({{"a", a.filled()}, {"b", b.filled()}}, a.spec());
    ASSERT_EQ(sum.totals.size(), 3U);
    EXPECT_EQ(sum.totals[0].text, "7");
    EXPECT_EQ(address(sum.totals[0].row, sum.totals[0].column), "B5");
    EXPECT_THAT(sum.totals[0].sources,
                testing::ElementsAre(testing::Pair("a", "3"), testing::Pair("b", "4")));
    EXPECT_EQ(sum.totals[1].text, "40/50");
    EXPECT_EQ(sum.totals[2].text, "0");
    EXPECT_THAT(sum.deviations, testing::IsEmpty());
}

TEST(Consolidate, WritesRoundSumsOutInDigits) {
    const Sheet a = study().number("B5", 1000000), b = study().number("B5", 2000000);
    EXPECT_EQ(add({{"a", a.filled()}, {"b", b.filled()}}, a.spec()).totals.at(0).text, "3000000");
    EXPECT_EQ(plain(0.1), "0.1");
    EXPECT_EQ(plain(1e300).size(), 301U);
}

TEST(Consolidate, LeavesOutFaultsAndTellsThem) {
    const Sheet a = study().number("B5", 3);
    const Sheet b = study().text("B5", "bốn").number("B6", 1);
    const Sum sum = add({{"a", a.filled()}, {"b", b.filled()}}, a.spec());
    ASSERT_EQ(sum.totals.size(), 2U);
    EXPECT_EQ(sum.totals[0].text, "3");
    EXPECT_EQ(sum.totals[0].sources.size(), 1U);
    ASSERT_EQ(sum.deviations.size(), 1U);
    EXPECT_EQ(sum.deviations[0].source, "b");
    EXPECT_EQ(sum.deviations[0].key, "form.text-for-number");
    EXPECT_THAT(sum.deviations[0].arguments, testing::Contains(testing::Pair("cell", "B5")));
    EXPECT_TRUE(sum.deviations[0].left_out);
}

TEST(Consolidate, AddsAReturnThatCameTwiceOnce) {
    const Sheet a = study().number("B5", 3).text("C5", "30/40");
    const Sum sum = add({{"a", a.filled()}, {"b", study().filled()}, {"c", a.filled()}}, a.spec());
    ASSERT_EQ(sum.totals.size(), 2U);
    EXPECT_EQ(sum.totals[0].text, "3");
    ASSERT_EQ(sum.deviations.size(), 1U);
    EXPECT_EQ(sum.deviations[0].source, "c");
    EXPECT_EQ(sum.deviations[0].key, "form.same-return");
    EXPECT_THAT(sum.deviations[0].arguments, testing::ElementsAre(testing::Pair("other", "a")));
}

TEST(Consolidate, SaysNothingOfTwoBlankReturns) {
    const Sum sum = add({{"a", study().filled()}, {"b", study().filled()}}, study().spec());
    EXPECT_THAT(sum.deviations, testing::IsEmpty());
}

TEST(Consolidate, CountsWhatAReturnLeftEmpty) {
    const Sheet sheet = study().number("B5", 3).text("C5", "30/40");
    const Blanks found = blanks(sheet.spec(), sheet.filled());
    EXPECT_EQ(found.inputs - found.blank, 2);
    EXPECT_EQ(blanks(sheet.spec(), study().filled()).blank, found.inputs);
}

TEST(Consolidate, DoesNotGuessWhichFreeRowsBelongTogether) {
    FormSpec spec = form_template("reporters");
    spec.rows = {};
    spec.rows.free = 3;
    const Sheet sheet = Sheet(spec).number("B6", 3);
    const Sum sum = add({{"a", sheet.filled()}}, spec);
    EXPECT_THAT(sum.totals, testing::IsEmpty());
    ASSERT_EQ(sum.deviations.size(), 1U);
    EXPECT_EQ(sum.deviations[0].key, "form.free-rows");
}

} // namespace kehoach::form

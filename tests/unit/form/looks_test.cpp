// SPDX-License-Identifier: MPL-2.0
#include "form/check_looks.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kehoach::form {

namespace {

CellLook look(int row, int column, bool open, bool checked, bool styled) {
    return {row, column, open, checked, styled};
}

} // namespace

TEST(Looks, NothingIsSaidOfInputsAsTheyWereDrawn) {
    EXPECT_TRUE(check_looks({}).empty());
    EXPECT_TRUE(check_looks({look(4, 1, true, true, true), look(5, 1, true, true, true)}).empty());
}

TEST(Looks, CellsThatLostTheirChecksAreOneWarningThatNamesThem) {
    const auto faults = check_looks(
        {look(5, 2, true, false, false), look(4, 1, false, true, true), look(6, 1, true, true, true)});
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_FALSE(faults[0].error);
    EXPECT_FALSE(faults[0].hint);
    EXPECT_EQ(faults[0].arguments, (Arguments{{"cell", "B5"}, {"count", "2"}, {"cells", "B5, C6"}}));
    ASSERT_EQ(faults[0].repairs.size(), 1U);
    EXPECT_TRUE(faults[0].repairs[0].safe);
    EXPECT_EQ(faults[0].repairs[0].cells,
              (std::vector<CellInput>{{4, 1, {}, false, true}, {5, 2, {}, false, true}}));
}

TEST(Looks, ALookThatIsGoneWhereOthersHaveItIsAHint) {
    const auto faults = check_looks({look(4, 1, true, true, false), look(5, 1, true, true, true)});
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_TRUE(faults[0].hint);
}

TEST(Looks, AProgramThatKnowsNoLooksIsNotBlamedOnThePerson) {
    EXPECT_TRUE(check_looks({look(4, 1, true, true, false), look(5, 1, true, true, false)}).empty());
}

TEST(Looks, OfManyCellsTheFirstAreNamed) {
    std::vector<CellLook> looks;
    for (int row = 0; row < 20; ++row)
        looks.push_back(look(row, 0, true, false, true));
    EXPECT_THAT(check_looks(looks).at(0).arguments,
                testing::Contains(std::pair<std::string, std::string>("cells", "A1, A2, A3, A4, A5, A6, …")));
}

} // namespace kehoach::form

// SPDX-License-Identifier: MPL-2.0
#include "returns/reminders.hpp"

#include <gmock/gmock.h>

using namespace kehoach;
using returns::Receipt;
using returns::Reminded;
using returns::Standing;

TEST(Reminders, NameWhoIsMissingOverdueApartAndLeaveOthersAlone) {
    const std::string deadline = "2026-11-20";
    const returns::Board board{
        {"A", "B", "C", "D", "E", "F"},
        {{"form", "Biểu 1", deadline}, {"report", "Báo cáo"}},
        {{{Standing::not_in, true, "", deadline}, {Standing::not_in}},
         {{Standing::not_in, true, "", "2026-11-25"}, {Standing::right}},
         {{Standing::extended, false, "", "2026-12-25"}, {Standing::exempt}},
         {{Standing::returned, true, "", deadline}, {Standing::deviates}},
         {{Standing::exempt}, {Standing::pdf}},
         {{Standing::unread, true, "", deadline}, {Standing::twice}}}};
    const auto made = returns::reminders(board);
    ASSERT_EQ(made.size(), 2U);
    EXPECT_THAT(made[0].overdue, testing::ElementsAre(Reminded{"A"}, Reminded{"B", "2026-11-25"}));
    EXPECT_THAT(made[0].waiting, testing::IsEmpty());
    EXPECT_THAT(made[0].again, testing::ElementsAre(Reminded{"D"}));
    EXPECT_EQ(made[1].column, 1U);
    EXPECT_THAT(made[1].waiting, testing::ElementsAre(Reminded{"A"}));
    EXPECT_THAT(made[1].overdue, testing::IsEmpty());
}

TEST(Reminders, SayWhatIsWantedOfEveryKindOfFault) {
    EXPECT_STREQ(returns::wanted_about("form.text-for-number"), "number");
    EXPECT_STREQ(returns::wanted_about("form.number-as-text"), "number");
    EXPECT_STREQ(returns::wanted_about("form.missing-rows"), "fill");
    EXPECT_STREQ(returns::wanted_about("form.totals-differ"), "total");
    EXPECT_STREQ(returns::wanted_about("form.anything"), "look");
    EXPECT_STREQ(returns::wanted_about("gathered.twice"), "which");
    EXPECT_STREQ(returns::wanted_about("gathered.heads-open"), "look");
    EXPECT_STREQ(returns::wanted_about("file.password"), "file");
}

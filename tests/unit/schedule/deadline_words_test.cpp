// SPDX-License-Identifier: MPL-2.0
#include "grammar/deadline.hpp"
#include "schedule/deadline_words.hpp"

#include <gtest/gtest.h>

namespace kehoach::schedule {
namespace {

using grammar::Date;

TEST(DeadlineWords, AreReadBackAsTheyWereMeant) {
    for (const auto form : deadline_forms) {
        const auto text = deadline_text(form, {2026, 2, 5});
        const auto found = grammar::find_deadlines("Gửi báo cáo " + text + ".");
        ASSERT_EQ(found.size(), 1u) << text;
        EXPECT_EQ(found.front().date.month, 2) << text;
        EXPECT_EQ(found.front().precision, form == DeadlineForm::within ? "month" : "day") << text;
        EXPECT_EQ(deadline_form_of(name(form)), form);
    }
    EXPECT_EQ(deadline_text(DeadlineForm::before, {2026, 2, 5}), "trước ngày 05/02/2026");
    EXPECT_EQ(deadline_text(DeadlineForm::within, {2026, 2, 0}), "trong tháng 2/2026");
}

TEST(DeadlineWords, NeedADayThatExists) {
    EXPECT_EQ(deadline_text(DeadlineForm::before, {2026, 2, 30}), "");
    EXPECT_EQ(deadline_text(DeadlineForm::until, {2026, 2, 0}), "");
    EXPECT_EQ(deadline_text(DeadlineForm::within, {2026, 13, 0}), "");
    EXPECT_FALSE(deadline_form_of("soon"));
}

TEST(DeadlineWords, TheLastDayIsTheOneOnWhichWorkMayBeHandedIn) {
    EXPECT_EQ(last_day(DeadlineForm::before, {2024, 3, 1}), (Date{2024, 2, 29}));
    EXPECT_EQ(last_day(DeadlineForm::latest, {2024, 3, 1}), (Date{2024, 3, 1}));
    EXPECT_EQ(last_day(DeadlineForm::within, {2024, 2, 0}), (Date{2024, 2, 29}));
}

} // namespace
} // namespace kehoach::schedule

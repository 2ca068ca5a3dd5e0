// SPDX-License-Identifier: MPL-2.0
// By when a plan has forms sent, where it says so.
#include "bare_text.hpp"
#include "plan/form_deadlines.hpp"
#include "plan/recognise.hpp"

#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

/// Days of Biểu 1 and Biểu 2, and of the report; - where there is none.
std::string days(const std::string& body) {
    const auto plan = plan::recognise(bare("KẾ HOẠCH\ntrồng cây năm 2026\n\nI. VIỆC\n" + body));
    const auto made = plan::form_deadlines(plan, {{"Trang 1", "Biểu 1", ""}, {"Biểu số 02", "", ""}});
    const auto said = [](const auto& day) { return day ? grammar::iso(*day) : std::string("-"); };
    return said(made.forms.at(0)) + " " + said(made.forms.at(1)) + " " + said(made.report);
}

TEST(FormDeadlines, AreOfTheSentenceThatNamesTheForm) {
    EXPECT_EQ(days("1. Các chi bộ gửi số liệu theo Biểu 1 về Huyện uỷ trước ngày 20/11/2026. Biểu số 2 gửi chậm "
                   "nhất ngày 25/11/2026."),
              "2026-11-19 2026-11-25 -");
    EXPECT_EQ(days("1. Các chi bộ gửi báo cáo kèm theo Biểu 1, Biểu 2 chậm nhất ngày 20/11/2026."),
              "2026-11-20 2026-11-20 2026-11-20");
}

TEST(FormDeadlines, AreNotGuessed) {
    EXPECT_EQ(days("1. Hoàn thành việc trồng cây trước ngày 20/11/2026. Số liệu ghi theo Biểu 1."), "- - -");
    EXPECT_EQ(days("1. Gửi Biểu 1 chậm nhất ngày 20/11/2026.\n2. Xã Mường Than gửi Biểu 1 chậm nhất ngày "
                   "25/11/2026."),
              "- - -")
        << "two days";
    EXPECT_EQ(days("1. Gửi Biểu 1 trước ngày 20 hằng tháng."), "- - -");
    EXPECT_EQ(days("1. Gửi Biểu 1 trong tháng 11/2026."), "2026-11-30 - -");
}

} // namespace
} // namespace kehoach::test

// SPDX-License-Identifier: MPL-2.0
// What is said of the time limits of a plan, beside the examples of the rules.
#include "pack.hpp"
#include "plan/recognise.hpp"

#include <algorithm>
#include <chrono>
#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

using rules::Finding;

const std::string head = R"(ĐẢNG BỘ TỈNH AN LÂM
ĐẢNG UỶ XÃ SUỐI CÁT
*
Số 12-KH/ĐU
Suối Cát, ngày 03 tháng 8 năm 2026
KẾ HOẠCH
tổng kết phong trào trồng cây
-----
Ban Thường vụ Đảng uỷ xây dựng kế hoạch như sau:
I. TỔ CHỨC THỰC HIỆN
)";

std::vector<Finding> said_of(const std::string& text, const std::string& rule,
                             const rules::RulePack& pack = all_rules()) {
    const auto document = bare(head + text);
    auto findings = rules::check(document, plan::recognise(document), all_profiles(), pack, {});
    std::erase_if(findings, [&](const Finding& finding) { return finding.rule != rule; });
    return findings;
}

TEST(DeadlineRemarks, AllDaysOffAreOneRemarkWithTheDaysOfWorkBeside) {
    const auto said =
        said_of("1. Các chi bộ nộp danh sách trước ngày 16/8/2026.\n"
                "2. Các chi bộ nộp bài chậm nhất ngày 31/8/2026; chấm bài xong trước ngày 02/9.\n",
                "kehoach-4-2");
    ASSERT_EQ(said.size(), 1U);
    EXPECT_EQ(said.front().places.size(), 3U);
    EXPECT_EQ(said.front().severity, rules::Severity::remark);
    EXPECT_TRUE(said.front().repairs.empty());
    const auto vi = rules::message(all_rules(), said.front(), "vi");
    EXPECT_NE(vi.find("16/8/2026 (Chủ nhật; ngày làm việc gần nhất trước đó 14/8/2026, sau đó 17/8/2026)"),
              std::string::npos)
        << vi;
    EXPECT_NE(vi.find("31/8/2026 (nghỉ hoán đổi"), std::string::npos) << vi;
    EXPECT_NE(vi.find("02/9/2026 (Quốc khánh"), std::string::npos) << vi;
    const auto en = rules::message(all_rules(), said.front(), "en");
    EXPECT_NE(en.find("16/8/2026 (Sunday; nearest working days 14/8/2026 before, 17/8/2026 after)"),
              std::string::npos)
        << en;
}

TEST(DeadlineRemarks, SaturdaysAreOffWhereAPackSaysSo) {
    const std::string text = "1. Các chi bộ nộp danh sách trước ngày 15/8/2026.\n";
    EXPECT_TRUE(said_of(text, "kehoach-4-2").empty());
    for (const auto& file : files_of("extension/data/rules", ".json")) {
        if (file.name != "rules/kehoach-4-2.json")
            continue;
        text::DataFaults faults;
        const auto pack = rules::RulePack::load(
            {{file.name, with(file.bytes, R"("saturdays": false)", R"("saturdays": true)")}}, all_profiles(),
            gazetteer(), calendar(), faults);
        ASSERT_TRUE(faults.empty()) << show(faults);
        const auto said = said_of(text, "kehoach-4-2", pack);
        ASSERT_EQ(said.size(), 1U);
        EXPECT_NE(rules::message(pack, said.front(), "vi").find("15/8/2026 (thứ Bảy;"), std::string::npos);
    }
}

TEST(DeadlineRemarks, AYearWithoutAListIsNoRemark) {
    EXPECT_TRUE(
        said_of("1. Các chi bộ nộp danh sách trước ngày 14/12/2029, 17/12/2029.\n", "kehoach-4-2").empty());
    EXPECT_EQ(said_of("1. Các chi bộ nộp danh sách trước ngày 16/12/2029.\n", "kehoach-4-2").size(), 1U)
        << "a Sunday is one in every year";
}

TEST(DeadlineRemarks, AnActThatRunsOverLinesIsReadWhole) {
    EXPECT_EQ(
        said_of("1. Các chi bộ gửi báo cáo tổng kết về Đảng uỷ trước ngày 10/9/2026. Tổ chức hội nghị tổng\n"
                "kết phong trào, hoàn thành trước ngày 18/9/2026.\n",
                "kehoach-4-4")
            .size(),
        1U);
}

TEST(DeadlineRemarks, OurOwnReportMayNotBeDueBeforeThatOfUnits) {
    const std::string units = "1. Các đơn vị gửi báo cáo kết quả về Ban Thường vụ Đảng uỷ trước ngày ";
    const std::string ours = "2. Văn phòng Đảng uỷ tổng hợp, báo cáo Ban Thường vụ Tỉnh uỷ trước ngày ";
    EXPECT_EQ(said_of(units + "21/9/2026.\n" + ours + "15/9/2026.\n", "kehoach-4-3").size(), 1U);
    EXPECT_TRUE(said_of(units + "15/9/2026.\n" + ours + "21/9/2026.\n", "kehoach-4-3").empty());
    EXPECT_TRUE(said_of(units + "15/9/2026.\n" + ours + "15/9/2026.\n", "kehoach-4-3").empty());
}

TEST(DeadlineRemarks, AShortWordBeforeTheStopEndsASentence) {
    EXPECT_EQ(
        said_of("1. Việc này theo tiến độ đề ra. Các thôn báo cáo trước ngày 21/9/2026; cấp xã báo cáo trước "
                "ngày 15/9/2026.\n",
                "kehoach-4-3")
            .size(),
        1U);
}

TEST(DeadlineRemarks, WhatLiesFarApartIsTwoRounds) {
    const std::string one = "Các chi bộ gửi báo cáo kết quả về Đảng uỷ trước ngày ";
    EXPECT_EQ(said_of("1. " + one + "15/9/2026.\n2. " + one + "21/9/2026.\n", "kehoach-4-5").size(), 1U);
    EXPECT_TRUE(said_of("1. " + one + "15/9/2026.\n2. " + one + "15/12/2026.\n", "kehoach-4-5").empty());
    EXPECT_TRUE(said_of("1. " + one + "15/9/2026.\n2. " + one + "15/9/2026.\n", "kehoach-4-5").empty());
}

TEST(DeadlineRemarks, WeekdaysOfSeveralDatesTogetherAreLeftAlone) {
    EXPECT_TRUE(
        said_of("1. Bồi dưỡng các ngày 07/11, 08/11/2026 (thứ Bảy, Chủ nhật).\n", "kehoach-4-1").empty());
    EXPECT_EQ(said_of("1. Bồi dưỡng ngày 08/11/2026 (thứ Bảy).\n", "kehoach-4-1").size(), 1U);
}

TEST(DeadlineRemarks, ManyLimitsOnOneLineEnd) {
    std::string text = "1. ";
    for (int i = 0; i < 20'000; ++i)
        text += "Các chi bộ gửi báo cáo trước ngày 16/8/2026, thứ Hai; ";
    for (const auto* rule :
         {"kehoach-4-1", "kehoach-4-2", "kehoach-4-3", "kehoach-4-4", "kehoach-4-5", "kehoach-4-6"})
        EXPECT_NO_THROW(said_of(text + ".\n", rule)) << rule;
}

TEST(DeadlineRemarks, ManySentencesOnOneLineAreReadOnce) {
    using namespace std::chrono;
    std::string text = "1. ";
    for (int i = 0; i < 20'000; ++i)
        text += "Các chi bộ gửi báo cáo trước ngày " + std::to_string(10 + i % 18) + "/9/2026. ";
    const auto begun = steady_clock::now();
    for (const auto* rule : {"kehoach-4-2", "kehoach-4-3", "kehoach-4-4", "kehoach-4-5", "kehoach-4-6"})
        EXPECT_NO_THROW(said_of(text + "\n", rule)) << rule;
    EXPECT_LT(steady_clock::now() - begun, 30s) << "each read anew for every sentence takes minutes";
}

} // namespace
} // namespace kehoach::test

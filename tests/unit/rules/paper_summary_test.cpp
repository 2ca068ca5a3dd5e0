// SPDX-License-Identifier: MPL-2.0
// What whoever signs a paper is told of it first.
#include "pack.hpp"
#include "plan/gazetteer_words.hpp"
#include "plan/read_tasks.hpp"
#include "rules/paper_summary.hpp"

#include <gmock/gmock.h>

namespace kehoach::test {
namespace {

using rules::PaperSummary;
using testing::ElementsAre;
using testing::IsEmpty;

const std::string ours_paper =
    "ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG UỶ XÃ BẢN LẦU\n*\nSố 31-KH/ĐU\nBản Lầu, ngày 06 tháng 7 năm 2026\nKẾ "
    "HOẠCH\nrà soát nhà văn hoá thôn bản\n-----\nThực hiện Kế hoạch số 44-KH/TU, ngày 11/6/2026 của Ban "
    "Thường vụ Tỉnh uỷ về rà soát nhà văn hoá thôn bản, Đảng uỷ xã xây dựng kế hoạch như sau:\nI. NỘI "
    "DUNG\n1. Đếm số nhà văn hoá, ghi vào Biểu 02 và Biểu 1; theo Phụ lục 1.\nII. TỔ CHỨC THỰC HIỆN\n"
    "1. Các chi bộ gửi báo cáo kết quả về Đảng uỷ trước ngày 20/8/2026.\n"
    "2. Văn phòng Đảng uỷ tổng hợp, lập danh sách, hoàn thành chậm nhất ngày 31/7/2026.\n"
    "3. Văn phòng Đảng uỷ theo dõi, đôn đốc việc thực hiện kế hoạch này.\n"
    "Nơi nhận:\n- Ban Thường vụ Tỉnh uỷ (b/c);\n- Các chi bộ;\n- Lưu Văn phòng Đảng uỷ.\n"
    "T/M ĐẢNG UỶ\nPHÓ BÍ THƯ\nGiàng Seo Phử\n"
    "PHỤ LỤC 1\nDANH MỤC NHÀ VĂN HOÁ\n(Kèm theo Kế hoạch số 31-KH/ĐU, ngày 06/7/2026 của Đảng uỷ xã Bản "
    "Lầu)\n-----\n1. Nhà văn hoá thôn Na Mạ.\n";

const std::string above_paper =
    "ĐẢNG CỘNG SẢN VIỆT NAM\nTỈNH UỶ SUỐI THẦU\n*\nSố 44-KH/TU\nSuối Thầu, ngày 11 tháng 6 năm 2026\nKẾ "
    "HOẠCH\nrà soát nhà văn hoá thôn bản\n-----\nBan Thường vụ Tỉnh uỷ ban hành Kế hoạch như sau:\nI. MỤC "
    "ĐÍCH\n1. Biết rõ số nhà văn hoá.\nII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng Tỉnh uỷ theo dõi.\n2. Đảng uỷ "
    "các xã, phường\n- Gửi báo cáo kết quả về Tỉnh uỷ trước ngày 31/8/2026.\n- Niêm yết danh sách nhà văn "
    "hoá xong trước ngày 15/9/2026.\nNơi nhận:\n- Các đảng uỷ trực thuộc;\n- Lưu Văn phòng Tỉnh uỷ.\nT/M "
    "BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nHoàng Văn Páo\n";

rules::SuperiorPaper above(const std::string& text) {
    plan::IssuingOffice us;
    us.issuer = "ĐẢNG UỶ XÃ BẢN LẦU";
    us.issuer_in_text = "Đảng uỷ xã Bản Lầu";
    us.number_issuer = "ĐU";
    auto plan = read(text);
    auto content = plan::read_superior(plan, us, gazetteer(), grammar::Date{2026, 7, 1});
    return {std::move(plan), std::move(content)};
}

PaperSummary summary_of(const std::string& text, const rules::SuperiorPaper* superior = nullptr,
                        const std::vector<plan::Companion>& companions = {}) {
    const auto document = bare(text);
    const auto plan = read(text);
    const plan::TaskWords words(gazetteer());
    const auto tasks = plan::read_tasks(document, plan, words);
    const rules::DatedActs acts(plan::terms_of(gazetteer(), "plan-acts"));
    return rules::summarise({plan, tasks, companions, superior, acts});
}

/// "2026-08-19 | 2026-08-30 Các chi bộ": ours beside theirs.
std::vector<std::string> days(const PaperSummary& summary) {
    std::vector<std::string> said;
    for (const auto& day : summary.days)
        said.push_back(grammar::iso(day.ours.last) +
                       (day.above ? " | " + grammar::iso(day.above->last) : "") + " " + day.owners);
    return said;
}

std::vector<std::string> units(const PaperSummary& summary) {
    std::vector<std::string> said;
    for (const auto& unit : summary.units) {
        said.push_back(std::to_string(unit.tasks) + " " + unit.name);
        for (const auto& day : unit.days)
            said.back() += ", " + day.written;
    }
    return said;
}

} // namespace

TEST(PaperSummary, SaysWhoSignsAndLeavesOutWhoIsToSignAForm) {
    const auto summary = summary_of(ours_paper + "THỦ TRƯỞNG ĐƠN VỊ\n(Ký tên, đóng dấu)\n");
    ASSERT_EQ(summary.signers.size(), 1U);
    EXPECT_EQ(summary.signers[0].post, "T/M ĐẢNG UỶ, PHÓ BÍ THƯ");
    EXPECT_EQ(summary.signers[0].name, "Giàng Seo Phử");
}

TEST(PaperSummary, ANameThatIsNotThereStaysEmpty) {
    const auto summary = summary_of(with(ours_paper, "\nGiàng Seo Phử", ""));
    ASSERT_EQ(summary.signers.size(), 1U);
    EXPECT_EQ(summary.signers[0].name, "");
}

TEST(PaperSummary, DaysStandInOrderWithWhoHasThem) {
    EXPECT_THAT(days(summary_of(ours_paper)),
                ElementsAre("2026-07-31 Văn phòng Đảng uỷ", "2026-08-19 Các chi bộ"));
}

TEST(PaperSummary, TheSuperiorsDayStandsBesideTheSameActOnly) {
    const auto superior = above(above_paper);
    const auto summary = summary_of(ours_paper, &superior);
    EXPECT_THAT(days(summary),
                ElementsAre("2026-07-31 Văn phòng Đảng uỷ", "2026-08-19 | 2026-08-30 Các chi bộ"));
    ASSERT_EQ(summary.above_only.size(), 1U) << "the lists to be put up: nothing of ours is sure to be that";
    EXPECT_EQ(grammar::iso(summary.above_only[0].last), "2026-09-14");
}

TEST(PaperSummary, TwoDaysOfOneKindAreNotPairedByGuess) {
    const auto superior =
        above(with(above_paper, "- Niêm yết danh sách nhà văn hoá xong trước ngày 15/9/2026.",
                   "- Báo cáo việc sửa chữa mái tôn, sân bãi về Sở Xây dựng trước ngày 15/9/2026."));
    const auto other = with(ours_paper, "gửi báo cáo kết quả về Đảng uỷ trước ngày 20/8/2026",
                            "báo cáo khó khăn trước ngày 20/8/2026");
    EXPECT_THAT(days(summary_of(other, &superior)),
                ElementsAre("2026-07-31 Văn phòng Đảng uỷ", "2026-08-19 Các chi bộ"));
}

TEST(PaperSummary, WhatEndsSomeDayIsNotTheSameForThat) {
    const auto superior = above(above_paper);
    const auto more = with(ours_paper, "3. Văn phòng Đảng uỷ theo dõi, đôn đốc việc thực hiện kế hoạch này.",
                           "3. Trung tâm Văn hoá xã kiểm tra thực địa các thôn, hoàn thành trước ngày "
                           "10/9/2026.");
    const auto summary = summary_of(more, &superior);
    ASSERT_EQ(summary.days.size(), 3U);
    EXPECT_FALSE(summary.days[2].above) << "theirs is a list to be put up";
    EXPECT_EQ(summary.above_only.size(), 1U);
}

TEST(PaperSummary, TasksAreCountedByUnitWhateverTheTonesOfItsName) {
    EXPECT_THAT(units(summary_of(with(ours_paper, "3. Văn phòng Đảng uỷ", "3. Văn phòng Đảng ủy"))),
                ElementsAre("1 Các chi bộ, trước ngày 20/8/2026",
                            "2 Văn phòng Đảng uỷ, hoàn thành chậm nhất ngày 31/7/2026"));
}

TEST(PaperSummary, AttachmentsAreInThePaperBesideItOrNotSeen) {
    auto summary = summary_of(ours_paper);
    ASSERT_EQ(summary.inside.size(), 1U);
    EXPECT_EQ(summary.inside[0].name, "PHỤ LỤC 1");
    EXPECT_THAT(summary.beside, IsEmpty());
    ASSERT_EQ(summary.unseen.size(), 1U);
    EXPECT_EQ(summary.unseen[0].kind, "form");
    EXPECT_THAT(summary.unseen[0].labels, ElementsAre("1", "02"));

    const plan::Companion file{"bieu.xlsx", {{"appendix", "Biểu 02", "", 0}}, {}, {}};
    summary = summary_of(ours_paper, nullptr, {file});
    ASSERT_EQ(summary.beside.size(), 1U);
    EXPECT_EQ(summary.beside[0].parts.at(0).name, "Biểu 02");
    EXPECT_THAT(summary.unseen.at(0).labels, ElementsAre("1"));
}

TEST(PaperSummary, OfAnEmptyTextSaysNothing) {
    const auto summary = summary_of("");
    EXPECT_TRUE(summary.signers.empty() && summary.days.empty() && summary.units.empty() &&
                summary.inside.empty() && summary.unseen.empty());
}

} // namespace kehoach::test

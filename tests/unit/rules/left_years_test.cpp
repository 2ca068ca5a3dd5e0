// SPDX-License-Identifier: MPL-2.0
// Last year's title on a form of this year's plan.
#include "pack.hpp"

#include <algorithm>
#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

/// Without a basis there is no line for one.
std::string plan_of(const std::string& subject, const std::string& basis, const std::string& lines,
                    const std::string& day = "19 tháng 3") {
    return "UỶ BAN NHÂN DÂN XÃ SUỐI CÁT\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
           "Số: 12/KH-UBND\nSuối Cát, ngày " +
           day + " năm 2026\nKẾ HOẠCH\n" + subject + (basis.empty() ? "" : "\n" + basis) +
           "\nUỷ ban nhân dân xã ban hành Kế hoạch như sau:\nI. NỘI DUNG\n" + lines +
           "\nII. TỔ CHỨC THỰC HIỆN\n1. Các thôn báo cáo trước ngày 20/5/2026./.\nNơi nhận:\n- Như trên;\n- "
           "Lưu: VT.\nTM. UỶ BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Núi";
}

std::string plan_with_form(const std::string& title, const std::string& told = "Trồng đủ số cây đã định.",
                           const std::string& subject = "Trồng cây ven suối năm 2026") {
    return plan_of(subject, "", "1. " + told, "19 tháng 02") + "\nPHỤ LỤC\n" + title +
           "\n(Kèm theo Kế hoạch số 12/KH-UBND ngày 19/02/2026 của Uỷ ban nhân dân xã Suối Cát)\n"
           "TT\tThôn\tSố cây\n1\tBản Lau\t200\n2\tBản Mòng\t300";
}

bool breaks(const std::string& text, std::string_view rule) {
    const auto findings = check_text(text).findings;
    return std::ranges::any_of(findings, [&](const auto& one) { return one.rule == rule; });
}

bool asks(const std::string& text) {
    return breaks(text, "kehoach-8-1");
}

TEST(LeftYears, WhoSharesOutLooksAhead) {
    EXPECT_TRUE(asks(plan_with_form("PHÂN CÔNG CÁC THÔN NHẬN CÂY GIỐNG NĂM 2025")));
    EXPECT_FALSE(asks(plan_with_form("PHÂN CÔNG CÁC THÔN NHẬN CÂY GIỐNG NĂM 2026")));
}

TEST(LeftYears, WhatLooksBackMayBeOfLastYear) {
    EXPECT_FALSE(asks(plan_with_form("KẾT QUẢ TRỒNG CÂY NĂM 2025")));
    EXPECT_FALSE(asks(plan_with_form("DANH SÁCH THÔN ĐƯỢC KHEN NĂM 2025")));
    EXPECT_FALSE(asks(plan_with_form("PHÂN CÔNG CÁC THÔN NHẬN CÂY GIỐNG NĂM 2025",
                                     "Trồng bù số cây các thôn đã nhận năm 2025.")));
}

TEST(LeftYears, WhoSharesOutTheWorkOfThePlanLooksAheadThoughHistoryIsTold) {
    const std::string history = "Năm 2025 các thôn trồng cây ven suối được 1.200 cây.";
    EXPECT_TRUE(asks(plan_with_form("LỊCH TRỒNG CÂY VEN SUỐI CÁC THÔN NĂM 2025", history)));
    EXPECT_FALSE(asks(plan_with_form("LỊCH NGHIỆM THU CÔNG TRÌNH CHUYỂN TIẾP NĂM 2025", history)));
}

TEST(LeftYears, AFormThatRepeatsTheEndOfTheSubjectIsOfItsYear) {
    const std::string history = "Rút kinh nghiệm năm 2025: trồng cây đúng vụ.";
    const std::string subject = "Tổ chức Tết trồng cây và Chiến dịch xanh hoá ven suối năm 2026";
    EXPECT_TRUE(asks(
        plan_with_form("BIỂU ĐĂNG KÝ SỐ LƯỢNG\nChiến dịch xanh hoá ven suối năm 2025", history, subject)));
    EXPECT_FALSE(
        asks(plan_with_form("KẾT QUẢ THỰC HIỆN\nChiến dịch xanh hoá ven suối năm 2025", history, subject)));
}

TEST(LeftYears, WhatThePlanTellsWithItsOwnYearIsOfItsYear) {
    const std::string told = "Giao cây giống cho các bản xong trước ngày 13/3/2026.";
    EXPECT_TRUE(asks(plan_with_form("DANH SÁCH HỘ ĐƯỢC GIAO CÂY GIỐNG CHO CÁC BẢN NĂM 2025", told)));
    EXPECT_FALSE(asks(plan_with_form("DANH SÁCH HỘ ĐƯỢC GIAO ĐẤT RỪNG SẢN XUẤT NĂM 2025", told)));
    EXPECT_FALSE(asks(plan_with_form("KẾT QUẢ GIAO CÂY GIỐNG CHO CÁC BẢN NĂM 2025", told)));
}

bool asks_of_subject(const std::string& text) {
    return breaks(text, "kehoach-8-2");
}

TEST(LeftYears, TheSubjectIsOfTheYearWithWhichItsWordsAreToldElsewhere) {
    const std::string basis =
        "Căn cứ Kế hoạch của Uỷ ban nhân dân tỉnh về “Tuần lễ vì môi trường nông thôn” năm 2026.";
    const std::string lines = "1. Giảm rác thải so với năm 2025.\n2. Ra quân ngày 22/4/2026.";
    EXPECT_TRUE(
        asks_of_subject(plan_of("Triển khai “Tuần lễ vì môi trường nông thôn” năm 2025", basis, lines)));
    EXPECT_FALSE(
        asks_of_subject(plan_of("Triển khai “Tuần lễ vì môi trường nông thôn” năm 2026", basis, lines)));
    EXPECT_FALSE(
        asks_of_subject(plan_of("Tổng kết “Tuần lễ vì môi trường nông thôn” năm 2025", basis, lines)));
    EXPECT_FALSE(asks_of_subject(plan_of("Triển khai “Tuần lễ vì môi trường nông thôn” năm 2025",
                                         "Căn cứ Luật Bảo vệ môi trường ngày 17/11/2020.", lines)));
}

TEST(LeftYears, ChecksThatGoOnUntilAutumnAreOfTheirYear) {
    const std::string basis = "Căn cứ Luật Bảo vệ môi trường ngày 17/11/2020.";
    const std::string late = "1. Năm 2025 đã kiểm tra 20 cơ sở.\n2. Không kiểm tra trùng trong năm 2026.\n"
                             "3. Đợt 2: xong trước ngày 30/10/2026.";
    const std::string early = "1. Năm 2025 đã kiểm tra 20 cơ sở.\n2. Tổng hợp xong trước ngày 30/4/2026.";
    EXPECT_TRUE(asks_of_subject(plan_of("Kiểm tra các cơ sở chăn nuôi năm 2025", basis, late)));
    EXPECT_FALSE(asks_of_subject(plan_of("Kiểm tra các cơ sở chăn nuôi năm 2025", basis, early)));
    EXPECT_FALSE(asks_of_subject(plan_of("Kiểm tra kết quả bảo vệ môi trường năm 2025", basis, late)));
}

} // namespace
} // namespace kehoach::test

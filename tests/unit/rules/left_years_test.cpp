// SPDX-License-Identifier: MPL-2.0
// Last year's title on a form of this year's plan.
#include "pack.hpp"

#include <algorithm>
#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

std::string plan_with_form(const std::string& title, const std::string& told = "Trồng đủ số cây đã định.") {
    return "UỶ BAN NHÂN DÂN XÃ SUỐI CÁT\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
           "Số: 12/KH-UBND\nSuối Cát, ngày 19 tháng 02 năm 2026\nKẾ HOẠCH\nTrồng cây ven suối năm 2026\n"
           "Uỷ ban nhân dân xã ban hành Kế hoạch như sau:\nI. NỘI DUNG\n1. " +
           told +
           "\nII. TỔ CHỨC THỰC HIỆN\n1. Các thôn báo cáo trước ngày 20/5/2026./.\nNơi nhận:\n- Như trên;\n- "
           "Lưu: VT.\nTM. UỶ BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Núi\nPHỤ LỤC\n" +
           title +
           "\n(Kèm theo Kế hoạch số 12/KH-UBND ngày 19/02/2026 của Uỷ ban nhân dân xã Suối Cát)\n"
           "TT\tThôn\tSố cây\n1\tBản Lau\t200\n2\tBản Mòng\t300";
}

bool asks(const std::string& text) {
    const auto findings = check_text(text).findings;
    return std::ranges::any_of(findings, [](const auto& one) { return one.rule == "kehoach-8-1"; });
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

} // namespace
} // namespace kehoach::test

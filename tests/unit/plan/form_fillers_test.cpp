// SPDX-License-Identifier: MPL-2.0
// Who is told to fill in which form.
#include "bare_text.hpp"
#include "package_words.hpp"
#include "plan/form_matrix.hpp"
#include "plan/recognise.hpp"

#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

std::string matrix(const std::string& body) {
    const auto plan = plan::recognise(bare("KẾ HOẠCH\nđọc sách\n\nI. VIỆC\n" + body));
    std::string all;
    for (const auto& one : plan::FormFillers(gazetteer()).read(plan)) {
        all += (all.empty() ? "" : "; ") + one.who + " =";
        for (const auto& [kind, label] : one.forms)
            all += " " + label;
    }
    return all;
}

TEST(FormFillers, EveryClauseHasItsOwn) {
    EXPECT_EQ(matrix("1. Các chi bộ báo cáo theo biểu 1, 3A; Ban Tổ chức Huyện uỷ tổng hợp theo biểu 5A."),
              "Các chi bộ = 1 3A; Ban Tổ chức Huyện uỷ = 5A");
    EXPECT_EQ(matrix("1. Đề nghị Văn phòng Huyện uỷ lập Biểu số 2. Uỷ ban Kiểm tra Huyện uỷ gửi Biểu 4 "
                     "trước ngày 20/7/2026."),
              "Văn phòng Huyện uỷ = 2; Uỷ ban Kiểm tra Huyện uỷ = 4");
    EXPECT_EQ(matrix("1. Đối với các chi, đảng bộ cơ sở: báo cáo theo Phụ lục 1 và 2."),
              "các chi, đảng bộ cơ sở = 1 2");
    EXPECT_EQ(matrix("- Các xã, phường có trách nhiệm điền số liệu vào biểu 1 đến biểu 3."),
              "Các xã, phường = 1 2 3");
}

TEST(FormFillers, TheBeginningOfTheLineHoldsForItsBrackets) {
    EXPECT_EQ(matrix("- Các đảng uỷ trực thuộc: căn cứ nhiệm vụ được giao, xây dựng báo cáo (có đề cương và "
                     "số liệu theo biểu 1, 3A, 5B gửi kèm; lưu ý: đơn vị nào thì đơn vị đó tổng hợp).\n"
                     "- Các huyện, thành, thị uỷ: Tổ chức hội nghị. Số liệu ghi vào biểu 1, 2, 6A."),
              "Các đảng uỷ trực thuộc = 1 3A 5B; Các huyện, thành, thị uỷ = 1 2 6A");
    EXPECT_EQ(matrix("- Các chi bộ báo cáo (theo biểu 1)."), "Các chi bộ = 1");
    EXPECT_EQ(matrix("1. Nộp số liệu (Các chi bộ theo biểu 1; Ban Tổ chức Huyện uỷ theo biểu 2)."),
              "Các chi bộ = 1; Ban Tổ chức Huyện uỷ = 2");
}

TEST(FormFillers, NobodyIsGuessed) {
    EXPECT_EQ(matrix("1. Báo cáo theo biểu 1, 3A gửi kèm."), "");
    EXPECT_EQ(matrix("1. Tổ chức hội nghị, lập danh sách theo biểu 2."), "");
    EXPECT_EQ(matrix("1. Số liệu năm 2025 ghi theo biểu 2."), "");
}

TEST(FormFillers, UnitsKeepTheFormsThePlanTellsThemToFillIn) {
    const auto plan = plan::recognise(bare(
        "KẾ HOẠCH\nđọc sách\n\nI. VIỆC\n1. Các chi bộ báo cáo theo biểu 1, 3A; Ban Tổ chức Huyện uỷ tổng hợp "
        "theo biểu 1, 5A."));
    const std::vector<form::FormNames> forms{{"Trang 1", "Biểu 1", ""},
                                             {"Trang 2", "Biểu số 3A", ""},
                                             {"Biểu 5A", "", ""},
                                             {"Trang 4", "Phụ lục 9", ""}};
    auto list = form::units_in(
        "Các chi bộ, đảng bộ trực thuộc\nChi bộ Nà Sái\nBan Tổ chức Huyện uỷ\nHội Nông dân", forms.size());
    plan::keep_to(plan::FormFillers(gazetteer()).read(plan), forms, list);
    std::string ticks;
    for (const auto& unit : list.units) {
        for (const bool one : unit.fills)
            ticks += one ? "x" : "-";
        ticks += " ";
    }
    EXPECT_EQ(ticks, "xx-x xx-x x-xx xxxx ");
}

TEST(FormFillers, AUnitIsAmongItsGroup) {
    EXPECT_TRUE(plan::is_among("Chi bộ Bản Mòng", "các chi bộ"));
    EXPECT_TRUE(plan::is_among("Đảng bộ xã Nậm Hương", "Các chi bộ, đảng bộ trực thuộc"));
    EXPECT_TRUE(plan::is_among("Ban Tổ chức Huyện ủy", "Ban Tổ chức Huyện uỷ"));
    EXPECT_TRUE(plan::is_among("Văn phòng Huyện uỷ", "Ban Tổ chức và Văn phòng Huyện uỷ"));
    EXPECT_FALSE(plan::is_among("Ban Tổ chức Tỉnh uỷ", "Ban Tổ chức Huyện uỷ"));
    EXPECT_FALSE(plan::is_among("Chi bộ Bản Mòng", "Chi bộ Bản"));
    EXPECT_FALSE(plan::is_among("Ban Dân vận", "các chi bộ"));
}

} // namespace
} // namespace kehoach::test

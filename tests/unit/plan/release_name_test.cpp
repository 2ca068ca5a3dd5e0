// SPDX-License-Identifier: MPL-2.0
// What the files of a released plan are called, and what goes into each.
#include "bare_text.hpp"
#include "plan/recognise.hpp"
#include "plan/release_name.hpp"

#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

const std::string issued =
    "UỶ BAN NHÂN DÂN XÃ NẬM HƯƠNG\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
    "Số: 08/KH-UBND\nNậm Hương, ngày 05 tháng 6 năm 2026\nKẾ HOẠCH\nTrồng cây ven suối\nI. MỤC "
    "ĐÍCH\n1. Trồng cây.\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nTM. UỶ BAN NHÂN DÂN\nCHỦ TỊCH\nLò Văn "
    "Tếnh\nPHỤ LỤC I\nDANH SÁCH THÔN\n(Kèm theo Kế hoạch số 08/KH-UBND ngày 05 tháng 6 năm 2026 của Uỷ ban "
    "nhân dân xã)\nThôn Suối.\n";

} // namespace

TEST(ReleaseName, IsOfPlainLetters) {
    EXPECT_EQ(plan::release_name(read(issued)), "08-KH-UBND trong cay ven suoi");
    EXPECT_EQ(plan::release_name(plan::Plan()), "ke hoach");
}

TEST(ReleaseName, IsCutBetweenWords) {
    auto text = issued;
    text.replace(text.find("Trồng cây ven suối"), std::string("Trồng cây ven suối").size(),
                 "Trồng cây ven suối và chăm sóc rừng đầu nguồn trên địa bàn xã trong các tháng mùa mưa");
    EXPECT_EQ(plan::release_name(read(text)),
              "08-KH-UBND trong cay ven suoi va cham soc rung dau nguon tren dia ban");
}

TEST(ReleaseName, OfAPlanToBeIsItsSubject) {
    plan::PlanSpec spec;
    EXPECT_EQ(plan::file_name(spec), "ke hoach");
    spec.subject = "Trồng cây ven suối năm 2026";
    EXPECT_EQ(plan::file_name(spec), "ke hoach trong cay ven suoi nam 2026");
}

TEST(ReleaseName, OfAReportSaysWhoSendsIt) {
    plan::Composed report;
    EXPECT_EQ(plan::file_name(report), "");
    for (const auto& [role, words] : {std::pair(plan::Role::issuer_parent, "ĐẢNG BỘ TỈNH LAM GIANG"),
                                      {plan::Role::issuer, "ĐẢNG UỶ XÃ NẬM HƯƠNG"},
                                      {plan::Role::doc_type, "BÁO CÁO"},
                                      {plan::Role::subject, "kết quả trồng cây ven suối năm 2026"},
                                      {plan::Role::subject, "không phải dòng này"}}) {
        report.roles.push_back(role);
        report.document.paragraphs.emplace_back().text = words;
    }
    EXPECT_EQ(plan::file_name(report), "bao cao dang uy xa nam huong ket qua trong cay ven suoi nam 2026");
    report.document.paragraphs[1].text.clear();
    EXPECT_EQ(plan::file_name(report), "bao cao ket qua trong cay ven suoi nam 2026");
}

TEST(ReleaseParts, AreTheTextAndEachAttachment) {
    const auto document = bare(issued);
    const auto parts = plan::release_parts(document, plan::recognise(document));
    ASSERT_EQ(parts.size(), 2u);
    EXPECT_EQ(parts[0].name, "");
    EXPECT_EQ(parts[0].paragraphs.size(), 15u);
    EXPECT_EQ(parts[1].name, "phu luc i");
    EXPECT_EQ(parts[1].paragraphs.front(), 15);
}

} // namespace kehoach::test

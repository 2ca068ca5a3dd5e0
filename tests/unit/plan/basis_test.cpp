// SPDX-License-Identifier: MPL-2.0
// The documents a plan rests on: one line typed or pasted, understood part by part, and written again.
#include "plan/basis.hpp"

#include <gtest/gtest.h>

namespace kehoach::plan {
namespace {

TEST(Basis, OfTheStateIsUnderstood) {
    const auto read =
        basis_of("Căn cứ Kế hoạch số 15/KH-UBND ngày 05 tháng 02 năm 2026 của Uỷ ban nhân dân tỉnh "
                 "Lam Giang về công tác văn thư;");
    const Basis wanted{"Căn cứ",
                       "Kế hoạch",
                       "15/KH-UBND",
                       grammar::Date{2026, 2, 5},
                       "Uỷ ban nhân dân tỉnh Lam Giang",
                       "công tác văn thư"};
    EXPECT_EQ(read, wanted);
}

TEST(Basis, OfThePartyIsUnderstood) {
    const auto read =
        basis_of("- Thực hiện Chỉ thị số 08-CT/TU, ngày 28/8/2025 của Ban Thường vụ Tỉnh uỷ về phòng cháy");
    const Basis wanted{
        "Thực hiện", "Chỉ thị", "08-CT/TU", grammar::Date{2025, 8, 28}, "Ban Thường vụ Tỉnh uỷ",
        "phòng cháy"};
    EXPECT_EQ(read, wanted);
}

TEST(Basis, IsWrittenInTheFormOfItsFamily) {
    for (const char* const line :
         {"Căn cứ Kế hoạch số 15/KH-UBND ngày 05 tháng 02 năm 2026 của Uỷ ban nhân dân tỉnh về công tác văn "
          "thư",
          "Thực hiện Chỉ thị số 08-CT/TU, ngày 28/8/2025 của Ban Thường vụ Tỉnh uỷ về phòng cháy",
          "Căn cứ Quyết định số 4-QĐ/TU", "Kế hoạch số 12-KH/TU, ngày 05/02/2026"}) {
        const auto read = basis_of(line);
        ASSERT_TRUE(read) << line;
        EXPECT_EQ(line_of(*read), line);
    }
    auto mended = basis_of("Căn cứ kế hoạch số 15/KH-UBND, ngày 5/2/2026 của Uỷ ban nhân dân tỉnh");
    ASSERT_TRUE(mended);
    EXPECT_NE(line_of(*mended).find("15/KH-UBND ngày 05 tháng 02 năm 2026 của"), std::string::npos);
}

TEST(Basis, TheSubjectIsNoPartOfTheIssuer) {
    struct Line {
        const char *line, *issuer, *subject;
    };
    for (const auto& [line, issuer, subject] :
         {Line{"Nghị quyết số 11-NQ/TW, ngày 25/3/2017 của Ban Chấp hành Trung ương Đảng khoá XII một số vấn "
               "đề về việc trồng rừng",
               "Ban Chấp hành Trung ương Đảng khoá XII", "một số vấn đề về việc trồng rừng"},
          Line{"Nghị quyết số 11-NQ/TW, ngày 25/3/2017 của Ban Chấp hành Trung ương Đảng (khoá XII) về trồng "
               "rừng",
               "Ban Chấp hành Trung ương Đảng (khoá XII)", "trồng rừng"},
          Line{"Kết luận số 7-KL/TU, ngày 12/4/2026 của Ban Thường vụ Tỉnh uỷ “Trồng rừng ven suối”",
               "Ban Thường vụ Tỉnh uỷ", "“Trồng rừng ven suối”"},
          Line{"Kế hoạch số 5/KH-UBND ngày 12 tháng 4 năm 2026 của Uỷ ban nhân dân tỉnh triển khai việc "
               "trồng rừng",
               "Uỷ ban nhân dân tỉnh", "triển khai việc trồng rừng"}}) {
        const auto read = basis_of(line);
        ASSERT_TRUE(read) << line;
        EXPECT_EQ(read->issuer, issuer);
        EXPECT_EQ(read->subject, subject);
        EXPECT_EQ(line_of(*read), line);
    }
    const auto letter = basis_of("Công văn số 9-CV/TU, ngày 12/4/2026 của Tỉnh uỷ V/v trồng rừng");
    ASSERT_TRUE(letter);
    EXPECT_EQ(letter->issuer, "Tỉnh uỷ");
    EXPECT_EQ(letter->subject, "việc trồng rừng");
    auto other = *basis_of("Kết luận số 7-KL/TU của Tỉnh uỷ một số việc của năm");
    other.subject = "trồng rừng";
    EXPECT_EQ(line_of(other), "Kết luận số 7-KL/TU của Tỉnh uỷ về trồng rừng");
}

TEST(Basis, TheCommaBeforeTheDayIsWrittenInOneWay) {
    EXPECT_EQ(with_commas_as("Kế hoạch số 5-KH/TU ngày 12/4/2026; Kết luận số 7-KL/TU, ngày 13/4/2026 của "
                             "Tỉnh uỷ; Nghị định số 8/2026/NĐ-CP ngày 14 tháng 4 năm 2026",
                             true),
              "Kế hoạch số 5-KH/TU, ngày 12/4/2026; Kết luận số 7-KL/TU, ngày 13/4/2026 của Tỉnh uỷ; Nghị "
              "định số 8/2026/NĐ-CP ngày 14 tháng 4 năm 2026");
    EXPECT_EQ(with_commas_as("Kế hoạch số 5-KH/TU, ngày 12/4/2026; Nghị định số 8/2026/NĐ-CP, ngày 14 tháng "
                             "4 năm 2026 của Chính phủ;",
                             false),
              "Kế hoạch số 5-KH/TU ngày 12/4/2026; Nghị định số 8/2026/NĐ-CP ngày 14 tháng 4 năm 2026 của "
              "Chính phủ;");
    const std::string other = "Luật Đất đai, ngày 18/01/2024 và việc của ngày 5/5";
    EXPECT_EQ(with_commas_as(other, false), other);
}

TEST(Basis, ALetterOfTheStateHasNoCodeOfItsType) {
    for (const char* const number : {"456/SNV-CCHC", "456/UBND-VX", "12/VP"}) {
        const auto line = "Thực hiện Công văn số " + std::string(number) +
                          " ngày 10 tháng 3 năm 2026 của Sở Nội vụ về cải cách hành chính";
        const auto read = basis_of(line);
        ASSERT_TRUE(read) << line;
        EXPECT_EQ(read->type, "Công văn");
        EXPECT_EQ(read->number, number);
        EXPECT_EQ(line_of(*read), line);
    }
}

TEST(Basis, AShortNameOfALetterIsWrittenInFull) {
    EXPECT_EQ(basis_of("CV số 789-CV/ĐU, ngày 10/3/2026 của Đảng uỷ xã"),
              basis_of("Công văn số 789-CV/ĐU, ngày 10/3/2026 của Đảng uỷ xã"));
    const auto state = basis_of("Căn cứ CV số: 456/SNV-CCHC ngày 10/3/2026 của Sở Nội vụ");
    ASSERT_TRUE(state);
    EXPECT_EQ(line_of(*state), "Căn cứ Công văn số 456/SNV-CCHC ngày 10 tháng 3 năm 2026 của Sở Nội vụ");
    EXPECT_FALSE(basis_of("Hồ sơ CV số 789-CV/ĐU, ngày 10/3/2026 của Đảng uỷ xã"));
}

TEST(Basis, ALawIsKnownByItsNameAndDay) {
    const auto read = basis_of("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;");
    const Basis wanted{"Căn cứ", "Luật Tổ chức chính quyền địa phương", "", grammar::Date{2025, 6, 16}, "",
                       {}};
    ASSERT_EQ(read, wanted);
    EXPECT_EQ(line_of(*read), "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025");
    EXPECT_EQ(basis_of(line_of(*read)), wanted);
    for (const char* const line : {"Bộ luật Lao động ngày 20 tháng 11 năm 2019",
                                   "Luật Thư viện ngày 21 tháng 11 năm 2019 của Quốc hội"}) {
        ASSERT_TRUE(basis_of(line)) << line;
        EXPECT_EQ(line_of(*basis_of(line)), line);
    }
}

TEST(Basis, ANumberIsTakenAsItIsTyped) {
    EXPECT_EQ(number_of("456/SNV-CCHC"), "456/SNV-CCHC");
    EXPECT_EQ(number_of(" Số: 27-KH/TU "), "27-KH/TU");
    EXPECT_EQ(number_of("Số 12/VP"), "12/VP");
    for (const char* const typed :
         {"", "27", "KH/TU", "27-KH/TU và 28-KH/TU", "Kế hoạch 27-KH/TU", "số /KH-UBND"})
        EXPECT_EQ(number_of(typed), "") << typed;
}

TEST(Basis, NamesADocumentByItsNumberOrALawByItsDay) {
    const auto names = [](const char* line) { return is_named(*basis_of(line)); };
    EXPECT_TRUE(names("Công văn số 456/SNV-CCHC"));
    EXPECT_TRUE(names("Luật Thư viện ngày 21/11/2019"));
    EXPECT_FALSE(is_named({{}, "Kế hoạch", {}, grammar::Date{2026, 2, 5}, "Tỉnh uỷ", {}}));
    EXPECT_FALSE(is_named({{}, "Luật Thư viện", {}, {}, {}, {}}));
    EXPECT_FALSE(is_named({{}, "Luật", {}, grammar::Date{2019, 11, 21}, {}, {}}));
}

TEST(Basis, WhatWouldLoseWordsIsNotUnderstood) {
    for (const char* const line :
         {"", "Căn cứ chương trình công tác năm", "Căn cứ Luật ngày 16/6/2025", "Căn cứ Luật Đất đai",
          "Căn cứ Luật Đất đai ngày 18/01/2024, đã được sửa đổi", "Căn cứ Luật Đất đai ngày 31/02/2024",
          "Căn cứ Luật Đất đai; Luật Nhà ở ngày 27/11/2023",
          "Theo đề nghị của Chánh Văn phòng tại Tờ trình số 15/TTr-VP",
          "Căn cứ Kế hoạch số 12-KH/TU, ngày 31/02/2026",
          "Căn cứ Kế hoạch số 12-KH/TU, ngày 05/02/2026 của Tỉnh uỷ, đã được sửa đổi"})
        EXPECT_FALSE(basis_of(line)) << line;
}

TEST(Basis, StandsInASentenceWithoutItsLead) {
    EXPECT_EQ(without_lead("Căn cứ Kế hoạch số 12-KH/TU;"), "Kế hoạch số 12-KH/TU");
    EXPECT_EQ(without_lead("- Thực hiện Chỉ thị số 8-CT/TU."), "Chỉ thị số 8-CT/TU");
    EXPECT_EQ(without_lead("Luật Đất đai"), "Luật Đất đai");
    EXPECT_EQ(without_lead("Căn cứ"), "Căn cứ");
}

TEST(Basis, DaysAreWrittenAsTheFamilyOfTheDocumentDoes) {
    const auto& as_cited = plan::with_days_as_cited;
    EXPECT_EQ(as_cited("Căn cứ Kế hoạch số 15/KH-UBND ngày 20/01/2026 của UBND tỉnh về họp ngày 05/3/2026"),
              "Căn cứ Kế hoạch số 15/KH-UBND ngày 20 tháng 01 năm 2026 của UBND tỉnh về họp ngày 05/3/2026");
    EXPECT_EQ(as_cited("Kế hoạch số 9-KH/TU, ngày 05 tháng 02 năm 2026 của Tỉnh uỷ; Quyết định số 4/QĐ-UBND "
                       "ngày 1/3/2026"),
              "Kế hoạch số 9-KH/TU, ngày 05/02/2026 của Tỉnh uỷ; Quyết định số 4/QĐ-UBND ngày 01 tháng 3 năm "
              "2026");
    EXPECT_EQ(as_cited("Kế hoạch số 15/KH-UBND ngày 31/02/2026"), "Kế hoạch số 15/KH-UBND ngày 31/02/2026");
}

} // namespace
} // namespace kehoach::plan

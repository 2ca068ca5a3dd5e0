// SPDX-License-Identifier: MPL-2.0
// Which of the offices known has issued a document.
#include "bare_text.hpp"
#include "plan/issued_by.hpp"

#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

plan::IssuingOffice office(const char* family, const char* issuer, const char* code, const char* place) {
    plan::IssuingOffice one;
    one.family = family;
    one.issuer = issuer;
    one.number_issuer = code;
    one.place = place;
    return one;
}

const std::vector<plan::IssuingOffice> offices{
    office("party", "ĐẢNG ỦY XÃ NẬM HƯƠNG", "ĐU", "Nậm Hương"),
    office("party", "ĐẢNG ỦY XÃ MƯỜNG SO", "ĐU", "Mường So"),
    office("state", "ỦY BAN NHÂN DÂN XÃ NẬM HƯƠNG", "UBND", "Nậm Hương")};

const std::string body = "KẾ HOẠCH\ntrồng cây\nI. MỤC ĐÍCH\n1. Trồng đủ số cây.\nNơi nhận:\n- Như trên.\n";

const plan::IssuingOffice* of(const std::string& head) {
    return plan::issued_by(read(head + body), offices);
}

} // namespace

TEST(IssuedBy, TheOfficeWhoseNameTheLetterheadBears) {
    EXPECT_EQ(
        of("ĐẢNG BỘ TỈNH LAM GIANG\nĐẢNG UỶ XÃ NẬM HƯƠNG\n*\nSố 3-KH/ĐU\nNậm Hương, ngày 05 tháng 6 năm "
           "2026\nĐẢNG CỘNG SẢN VIỆT NAM\n"),
        &offices[0])
        << "however its marks are placed";
    EXPECT_EQ(of("UỶ BAN NHÂN DÂN\nXÃ NẬM HƯƠNG\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh "
                 "phúc\nSố: 3/KH-UBND\nNậm Hương, ngày 05 tháng 6 năm 2026\n"),
              &offices[2])
        << "on two lines";
    EXPECT_EQ(of("ĐẢNG BỘ TỈNH LAM GIANG\nĐẢNG UỶ XÃ BẢN LANG\n*\nSố 3-KH/ĐU\nNậm Hương, ngày 05 tháng 6 năm "
                 "2026\nĐẢNG CỘNG SẢN VIỆT NAM\n"),
              nullptr)
        << "another's name decides, whatever its code";
}

TEST(IssuedBy, TheOnlyOneWithItsCodeAndPlaceWhereTheLetterheadIsLost) {
    EXPECT_EQ(of("*\nSố 3-KH/ĐU\nMường So, ngày 05 tháng 6 năm 2026\n"), &offices[1]);
    EXPECT_EQ(of("*\nSố 3-KH/ĐU\nBản Lang, ngày 05 tháng 6 năm 2026\n"), nullptr);
    EXPECT_EQ(of("*\nSố 3-KH/ĐU\n"), nullptr) << "two have this code";
}

} // namespace kehoach::test

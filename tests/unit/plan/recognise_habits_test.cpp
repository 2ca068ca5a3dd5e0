// SPDX-License-Identifier: MPL-2.0
// Habits of offices that differ from the usual paper: what stands elsewhere, or is missing.
#include "bare_text.hpp"
#include "plan/recognise.hpp"

#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

const std::string party_head =
    "TỈNH UỶ LAM GIANG\n*\nSố 27-KH/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nLam Giang, ngày 03 tháng 6 năm "
    "2026\nKẾ HOẠCH\nthực hiện nghị quyết\n-----\n";
const std::string party_end =
    "\nNơi nhận:\n- Các đảng uỷ,\n- Lưu Văn phòng.\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nTrần Vạn Lý\n";

TEST(Habits, WhoSignsUnderATableOfCostsDoesNotSignThePlan) {
    const auto plan = read(party_head +
                           "I- KINH PHÍ\nTT\tNội dung\tTiền\n1\tNước\t2\n2\tGiấy\t3\n\tCộng\t5\n"
                           "NGƯỜI LẬP\nKẾ TOÁN\nNguyễn Thị Bàn\nTrần Văn Ghế\n"
                           "II- THỰC HIỆN\n1. Một việc." +
                           party_end);
    ASSERT_EQ(plan.components.signers.size(), 1U);
    ASSERT_EQ(plan.components.signers[0].names.size(), 1U);
    EXPECT_EQ(plan.components.signers[0].names[0].value, "Trần Vạn Lý");
}

TEST(Habits, APlanMayLackTheNameOfItsType) {
    const auto plan =
        read("TỈNH UỶ LAM GIANG\n*\nSố 27-KH/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nLam Giang, ngày 03 tháng "
             "6 năm 2026\nTrồng cây ven suối năm 2026\n-----\nI- MỤC ĐÍCH\n1. Một việc." +
             party_end);
    EXPECT_TRUE(plan.is_plan);
    ASSERT_TRUE(plan.components.subject);
    EXPECT_EQ(plan.components.subject->value, "Trồng cây ven suối năm 2026");
}

TEST(Habits, ALetterMayHaveItsSubjectInBracketsOrBehindItsNumber) {
    const std::string
        before = "UBND XÃ NẬM HƯƠNG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh "
                 "phúc\nSố: 31/UBND-VP",
        after = "\nNậm Hương, ngày 02 tháng 3 năm 2026\nKính gửi: Các thôn.\nXã đề nghị như sau:\n1. "
                "Một việc.";
    for (const auto* between : {"\n(V/v đếm bò)", " V/v đếm bò", " (V/v đếm bò)"}) {
        const auto plan = read(before + between + after);
        EXPECT_EQ(plan.doc_type, "công văn") << between;
        ASSERT_TRUE(plan.components.subject) << between;
        EXPECT_NE(plan.components.subject->value.find("V/v đếm bò"), std::string::npos) << between;
        ASSERT_TRUE(plan.components.number) << between;
        EXPECT_EQ(plan.components.number->at.value, "31/UBND-VP");
    }
}

TEST(Habits, TheYouthUnionStandsAboveItsIssuer) {
    const auto above =
        read("ĐOÀN TNCS HỒ CHÍ MINH\nBCH ĐOÀN XÃ NẬM HƯƠNG\nSố: 05-KH/ĐTN\nKẾ HOẠCH\nngày hội\nI. "
             "MỤC ĐÍCH\n1. Một việc.");
    EXPECT_TRUE(roles(above).starts_with("issuer_parent issuer number doc_type subject")) << roles(above);
    const auto beside = read("TỈNH ĐOÀN LAM GIANG\nBCH ĐOÀN XÃ NẬM HƯƠNG\nĐOÀN TNCS HỒ CHÍ MINH\nSố: "
                             "05-KH/ĐTN\nKẾ HOẠCH\nngày hội\nI. MỤC ĐÍCH\n1. Một việc.");
    ASSERT_FALSE(beside.components.issuer.empty());
    EXPECT_NE(beside.components.issuer.back().value, "ĐOÀN TNCS HỒ CHÍ MINH");
}

TEST(Habits, AMarkOfTheSignatureBesideARecipientIsNone) {
    const auto plan =
        read(party_head + "I- MỤC ĐÍCH\n1. Một việc.\nNơi nhận:\n- Các đảng uỷ,          (Đã ký)\n"
                          "- Lưu Văn phòng.\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nTrần Vạn Lý\n");
    ASSERT_EQ(plan.recipients.size(), 2U);
    EXPECT_EQ(plan.recipients[0].at.value, "Các đảng uỷ");
    EXPECT_TRUE(plan.recipients[0].marker.empty());
}

TEST(Habits, AMarkerClosesItsRecipient) {
    const auto plan =
        read(party_head + "I- MỤC ĐÍCH\n1. Một việc.\nNơi nhận:\n- Ban Tuyên giáo và Dân vận Tỉnh "
                          "uỷ (b/c),\nCác đồng chí Tỉnh uỷ viên,\n- Lưu Văn phòng.\n");
    ASSERT_EQ(plan.recipients.size(), 3U);
    EXPECT_EQ(plan.recipients[0].marker, "b/c");
    EXPECT_EQ(plan.recipients[1].at.value, "Các đồng chí Tỉnh uỷ viên");
}

} // namespace
} // namespace kehoach::test

// SPDX-License-Identifier: MPL-2.0
// Whose paper it is, by letterhead, number and signature together.
#include "bare_text.hpp"
#include "plan/recognise.hpp"

#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

using profile::Family;

const std::string national = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n";
const std::string party = "ĐẢNG CỘNG SẢN VIỆT NAM\n";
const std::string body =
    "KẾ HOẠCH\nTổ chức ngày hội đọc sách\nThực hiện chương trình năm, đơn vị xây dựng kế hoạch "
    "như sau:\nI. MỤC ĐÍCH\n1. Khuyến khích việc đọc sách.\nNơi nhận:\n- Các đơn vị;\n- Lưu VT.\n";

struct Paper {
    std::string name, issuers, title, number, signature;
    Family family;
};

class Families : public testing::TestWithParam<Paper> {};

TEST_P(Families, read) {
    const auto& paper = GetParam();
    const auto plan = plan::recognise(bare(paper.issuers + paper.number + "\n" + paper.title +
                                           "Suối Cát, ngày 11 tháng 6 năm 2024\n" + body + paper.signature +
                                           "\nTrần Văn Suối\n"));
    EXPECT_EQ(plan.family, paper.family);
    EXPECT_GT(plan.family_certainty, 0.6);
}

INSTANTIATE_TEST_SUITE_P(
    Papers, Families,
    testing::Values(Paper{"Commune", "ĐẢNG BỘ TỈNH LAM GIANG\nĐẢNG UỶ XÃ SUỐI CÁT\n*\n", party, "Số 12-KH/ĐU",
                          "T/M ĐẢNG UỶ\nBÍ THƯ", Family::party},
                    Paper{"Department", "UBND TỈNH LAM GIANG\nSỞ VĂN HÓA\n", national, "Số: 12/KH-SVH",
                          "GIÁM ĐỐC", Family::state},
                    Paper{"Front", "MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH LAM GIANG\nBAN THƯỜNG TRỰC\n", national,
                          "Số: 12/KH-MTTQ-BTT", "TM. BAN THƯỜNG TRỰC\nCHỦ TỊCH", Family::other},
                    Paper{"FrontOfACommune", "UỶ BAN MTTQ VIỆT NAM XÃ SUỐI CÁT\nBAN THƯỜNG TRỰC\n", national,
                          "Số: 12/KH-MTTQ", "TM. BAN THƯỜNG TRỰC\nCHỦ TỊCH", Family::other},
                    Paper{"Union", "LIÊN ĐOÀN LAO ĐỘNG TỈNH LAM GIANG\nCÔNG ĐOÀN NGÀNH Y TẾ\n", national,
                          "Số: 12/KH-CĐYT", "TM. BAN THƯỜNG VỤ\nCHỦ TỊCH", Family::other},
                    Paper{"Police", "CÔNG AN TỈNH LAM GIANG\nCÔNG AN XÃ SUỐI CÁT\n", national,
                          "Số: 12/KH-CAX", "TRƯỞNG CÔNG AN XÃ", Family::other},
                    Paper{"PartyCommitteeOfThePolice", "ĐẢNG BỘ TỈNH LAM GIANG\nĐẢNG UỶ CÔNG AN TỈNH\n*\n",
                          party, "Số 12-KH/ĐUCA", "T/M ĐẢNG UỶ\nBÍ THƯ", Family::party},
                    Paper{"Army", "QUÂN KHU LAM GIANG\nBỘ CHỈ HUY QUÂN SỰ TỈNH\n", national, "Số: 12/KH-BCH",
                          "CHỈ HUY TRƯỞNG", Family::other},
                    Paper{"JointWithTheFront",
                          "UỶ BAN NHÂN DÂN TỈNH - UỶ BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH\n", national,
                          "Số: 12/KHPH-UBND-MTTQ", "TM. UỶ BAN NHÂN DÂN\nCHỦ TỊCH", Family::state},
                    Paper{"TheFrontLeads",
                          "UỶ BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH - UỶ BAN NHÂN DÂN TỈNH\n", national,
                          "Số: 12/KHPH-MTTQ-UBND", "TM. BAN THƯỜNG TRỰC\nCHỦ TỊCH", Family::other},
                    // Its head was copied from a paper of the Party: everything else says whose it is.
                    Paper{"StateUnderTheWrongTitle", "UBND TỈNH LAM GIANG\nTRUNG TÂM VĂN HÓA\n", party,
                          "Số: 07/KH-TTVH", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", Family::state}),
    [](const auto& one) { return one.param.name; });

Family family_of_text(const std::string& preamble, const std::string& filing) {
    return plan::recognise(bare("CHƯƠNG TRÌNH\nphát triển thư viện thôn, bản\n" + preamble +
                                "\nI. MỤC ĐÍCH\n1. Khuyến khích việc đọc sách.\nNơi nhận:\n- Các đơn vị,\n" +
                                filing))
        .family;
}

TEST(FamilyWithoutLetterhead, IsThatOfTheBodyThatIssues) {
    const std::string wish = "Để việc đọc sách lan rộng, ";
    EXPECT_EQ(family_of_text(wish + "Ban Thường vụ Tỉnh uỷ ban hành Chương trình như sau:", "- Lưu."),
              Family::party);
    EXPECT_EQ(family_of_text(wish + "Ủy ban nhân dân xã xây dựng Kế hoạch như sau:", "- Lưu."),
              Family::state);
    EXPECT_EQ(family_of_text(wish + "nay làm như sau:", "- Lưu Văn phòng Huyện uỷ."), Family::party);
    // Carrying out what a body of the Party issued makes no paper of the Party.
    EXPECT_EQ(family_of_text("Thực hiện Kế hoạch do Tỉnh uỷ ban hành, trường làm như sau:", "- Lưu."),
              Family::other);
    EXPECT_EQ(
        family_of_text("Thực hiện Nghị quyết của Tỉnh uỷ, Hội Sách ban hành Kế hoạch như sau:", "- Lưu."),
        Family::other);
}

} // namespace
} // namespace kehoach::test

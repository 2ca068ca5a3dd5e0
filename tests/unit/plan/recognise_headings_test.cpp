// SPDX-License-Identifier: MPL-2.0
// What is a heading and how deep it stands, and what only looks like one.
#include "bare_text.hpp"
#include "plan/recognise.hpp"

#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

using plan::Plan;
using plan::Role;

std::vector<int> levels(const Plan& plan) {
    std::vector<int> found;
    for (const auto& line : plan.lines)
        if (line.level > 0)
            found.push_back(line.level);
    return found;
}

TEST(Papers, MarkersThatChangePlacesKeepTheirDepth) {
    const auto plan =
        read("KẾ HOẠCH\nTổng kết\n\nPhần thứ nhất\nTÌNH HÌNH\nI. Chung\n1. Một\na) Một\n1) Một\n2) Hai\nb) "
             "Hai\n1) Một\n2. Hai\n(1) Một\na) Một\nb) Hai\n(2) Hai\nII. Riêng\nA. Một\n1. Một\nB. Hai\nPhần "
             "thứ hai\nNHIỆM VỤ\nI. Việc");
    EXPECT_EQ(levels(plan), (std::vector<int>{1, 2, 3, 4, 5, 5, 4, 5, 3, 4, 5, 5, 4, 2, 3, 4, 3, 1, 2}));
    EXPECT_EQ(plan.lines[4].role, Role::heading_1) << "the title of a part stands under its number";
    EXPECT_EQ(plan.lines[8].role, Role::heading_3) << "1) below a)";
    EXPECT_EQ(plan.lines[18].role, Role::heading_1) << "A. by kind of marker";
}

TEST(Papers, AListWithinAParagraphIsNoHeading) {
    EXPECT_EQ(roles(read("KẾ HOẠCH\nTổng kết\n\nI. VIỆC\n(1) Mua sách; (2) đọc sách.\n(1) Cất sách.\n(2) Trả "
                         "sách.\na) Một; b) hai.")),
              "doc_type subject heading_1 paragraph heading_3 heading_3 paragraph");
}

TEST(Papers, NoParagraphEndsHalfway) {
    EXPECT_EQ(
        roles(read("KẾ HOẠCH\nTổng kết\n\nI. VIỆC\nCác tổ báo cáo kết quả đọc sách cho các\nTrưởng tổ và "
                   "Ban sách.\nCác cấp uỷ trực thuộc\nGửi báo cáo.")),
        "doc_type subject heading_1 paragraph continuation paragraph paragraph");
}

TEST(Papers, TitlesInCapitalsNeedNoNumber) {
    const auto plan = read(
        "KẾ HOẠCH\nĐọc sách\n\nĐẶT VẤN ĐỀ\nXã có hai thư viện.\nI. VIỆC\n1. Mua.\nTỔ CHỨC THỰC HIỆN\n1. Các "
        "tổ.\nDANH SÁCH CÁC TỔ\nTT\tTổ\tSách\n1\tMột\t5\n2\tHai\t7");
    EXPECT_EQ(roles(plan),
              "doc_type subject heading_1 paragraph heading_1 heading_2 heading_1 heading_2 paragraph "
              "table_header table_row table_row");
    EXPECT_EQ(levels(plan), (std::vector<int>{1, 1, 2, 1, 2}));
    EXPECT_LT(plan.lines[3].certainty, 0.7) << "nothing but capitals says it";
}

TEST(Papers, SmallRomanNumbersCount) {
    const auto plan = read("KẾ HOẠCH\nĐọc sách\n\nI. VIỆC\n1. Một\ni) Mua.\nii) Đọc.\niv) Trả.");
    EXPECT_EQ(levels(plan), (std::vector<int>{1, 2, 3, 3, 3}));
    EXPECT_EQ(plan.lines[5].label->ordinals, std::vector<int>{1});
    EXPECT_EQ(plan.lines[7].label->ordinals, std::vector<int>{4});
    EXPECT_EQ(read("KẾ HOẠCH\nĐọc\n\nI. VIỆC\nh) Mua.\ni) Đọc.").lines[5].label->ordinals,
              std::vector<int>{9});
}

TEST(Papers, ATitleInCapitalsMayTakeTwoLines) {
    EXPECT_EQ(
        roles(read("KẾ HOẠCH\nĐọc sách\n\nI. MỤC ĐÍCH,\nYÊU CẦU\n1. Mua.\nII. TỔ CHỨC THỰC\nHIỆN\n1. Đọc.")),
        "doc_type subject heading_1 continuation heading_2 heading_1 continuation heading_2");
}

TEST(Papers, ABodyWithoutLetterheadHasNoTitleFarDown) {
    const auto plan = read("Phần I\nKẾT QUẢ\nI. Chung\n1. Mua.\nPhần II\nKẾ HOẠCH NĂM 2014\n1. Đọc.");
    EXPECT_EQ(roles(plan), "heading_1 heading_1 heading_1 heading_2 heading_1 heading_1 heading_2");
    EXPECT_TRUE(plan.components.issuer.empty());
}

TEST(Papers, OtherSignsOfLists) {
    EXPECT_EQ(roles(read("KẾ HOẠCH\nTổng kết\n\nI. VIỆC\n* Cấp xã: một.\n• Hai.\no Ba.\n*nhấn mạnh* chữ.")),
              "doc_type subject heading_1 bullet bullet bullet paragraph");
}

TEST(Papers, ADashAtTheEndOfALineWantsTheNext) {
    std::string text = "KẾ HOẠCH\nTổng kết phong trào\n\nI. VIỆC\n";
    for (int i = 1; i <= 9; ++i)
        text += std::to_string(i) +
                ". Các chi bộ chuẩn bị tài liệu, hội trường, phương tiện để phát triển kinh tế\nvà "
                "bố trí người theo dõi việc thực hiện các năm 2026 -\n2030.\n";
    const auto plan = read(text);
    for (std::size_t i = 6; i < plan.lines.size(); i += 3)
        EXPECT_EQ(plan.lines[i].role, Role::continuation);
}

TEST(Papers, NumbersAndHyphensOfTheTextAreNoLabels) {
    std::string text = "KẾ HOẠCH\nTổng kết phong trào\n\nI. VIỆC\n";
    for (int i = 1; i <= 6; ++i)
        text += std::to_string(i) + ". Các chi bộ chuẩn bị tài liệu, hội trường, phương tiện theo đúng "
                                    "khoản\n2. Điều 5 của Quy chế và bố trí "
                                    "người theo dõi việc thực hiện ở thôn, bản\n9. Hoàn thành sớm.\n- Các "
                                    "chi bộ tổ chức cho đảng viên dự lễ "
                                    "kỷ niệm ngày lập đất Thăng Long\n- Hà Nội trong tháng mười, có đông đảo "
                                    "đảng viên, cán bộ cùng với nhân\n"
                                    "dân.\n";
    std::string wanted = "doc_type subject heading_1";
    for (int i = 1; i <= 6; ++i)
        wanted += " heading_2 continuation continuation bullet continuation continuation";
    EXPECT_EQ(roles(read(text)), wanted);
}

} // namespace
} // namespace kehoach::test

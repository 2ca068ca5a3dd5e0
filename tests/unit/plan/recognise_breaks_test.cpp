// SPDX-License-Identifier: MPL-2.0
// Where lines break, and what then stands at their beginning: brackets, years, numbers, tabs behind labels.
#include "bare_text.hpp"
#include "plan/recognise.hpp"

#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

const std::string head = "UBND XÃ NẬM HƯƠNG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh "
                         "phúc\nSố: 31/KH-UBND\nNậm Hương, ngày 02 tháng 3 năm 2026\nKẾ HOẠCH\n";

/// Lines as long as a page is wide, so that they are seen to wrap.
std::string filler() {
    std::string text;
    for (int i = 1; i <= 9; ++i)
        text += std::to_string(i) +
                ". Các thôn, bản mở tủ sách chung, mỗi tuần họp nhau đọc ít nhất một buổi tối\n"
                "ở nhà văn hoá, người biết chữ đọc cho người chưa biết chữ nghe, cùng nhau bàn\n"
                "bạc và ghi lại điều hay.\n";
    return text;
}

std::string read_behind_filler(const std::string& lines) {
    const auto all = roles(read(head + "mở tủ sách\nI. VIỆC\n" + filler() + lines));
    const auto before = roles(read(head + "mở tủ sách\nI. VIỆC\n" + filler()));
    return all.size() > before.size() ? all.substr(before.size() + 1) : all;
}

TEST(Breaks, ATabBehindALabelMakesNoTable) {
    const auto blanks = read(head + "mở tủ sách\nI. MỤC ĐÍCH\n1. Mục đích\n- Đọc sách.\n- Viết chữ.\n2. Yêu "
                                    "cầu\n2.1. Một.\n2.2. Hai.\na) Ba.\nII. VIỆC\n1. Một việc.");
    const auto tabs =
        read(head + "mở tủ sách\nI.\tMỤC ĐÍCH\n1.\tMục đích\n-\tĐọc sách.\n-\tViết chữ.\n2.\tYêu "
                    "cầu\n2.1.\tMột.\n2.2.\tHai.\na)\tBa.\nII.\tVIỆC\n1.\tMột việc.");
    EXPECT_EQ(roles(tabs), roles(blanks));
    EXPECT_TRUE(tabs.tables.empty());
    const auto two = read(head + "mở tủ sách\nI. VIỆC\nTT\tTên sách\n1.\tVườn\n2.\tRừng\n3.\tSuối\n");
    ASSERT_EQ(two.tables.size(), 1U);
    EXPECT_EQ(two.tables[0].rows.size(), 3U);
}

TEST(Breaks, WhatClosesABracketIsNoLabel) {
    EXPECT_EQ(
        read_behind_filler("10. Thực hiện nghị quyết của Ban Chấp hành Đảng bộ huyện đã ban hành (khoá\n"
                           "XII) và của xã.\n"),
        "heading_2 continuation");
    EXPECT_TRUE(roles(read(head + "thực hiện Nghị quyết số 12-NQ/HU của Huyện uỷ Lũng Phẳng (khoá\nXII)\nI. "
                                  "VIỆC\n1. Một việc."))
                    .ends_with("doc_type subject subject heading_1 heading_2"));
    EXPECT_EQ(read_behind_filler("10. Thành phần (gồm\na) Trưởng thôn\nb) Bí thư\n"),
              "heading_2 heading_3 heading_3");
}

TEST(Breaks, TheDashOfAPeriodIsNoItem) {
    EXPECT_EQ(read_behind_filler("10. Giai đoạn 2023 - 2025 mở thêm hai tủ sách, giai đoạn 2026\n- 2030 mở "
                                 "thêm ba tủ.\n"),
              "heading_2 continuation");
    EXPECT_EQ(read_behind_filler("10. Tiến độ từ năm 2026\n- Năm 2026 mở thêm ba tủ.\n"), "heading_2 bullet");
}

TEST(Breaks, ANumberOrAShortNameMayBeLeftForTheLastLine) {
    EXPECT_EQ(read_behind_filler("- Đánh giá vai trò của người đứng đầu trong việc thực hiện Kết luận số\n"
                                 "01-KL/TW.\n"),
              "bullet continuation");
    EXPECT_EQ(
        read_behind_filler("- Các thôn đọc sách ở nhà văn hoá, ngoài bến nước, trên nương và dưới chợ;\n"
                           "cùng nhau bàn bạc.\n"),
        "bullet continuation");
}

TEST(Breaks, TheClosingSentenceIsAParagraphOfItsOwn) {
    EXPECT_EQ(
        read_behind_filler("- Các thôn đọc sách ở nhà văn hoá, ngoài bến nước, trên nương và dưới chợ xã.\n"
                           "Trên đây là Kế hoạch mở tủ sách của xã, đề nghị các thôn, các bản thực hiện.\n"),
        "bullet paragraph");
}

TEST(Breaks, AnOpenTitleGoesOn) {
    EXPECT_TRUE(
        roles(read(head + "kỷ niệm ngày mở tủ sách đầu tiên của xã (08/3/1996 -\n08/3/2026)\nThực hiện "
                          "Kế hoạch số 12/KH-UBND, xã ban hành kế hoạch như sau:\nI. VIỆC\n1. Một."))
            .ends_with("doc_type subject subject preamble heading_1 heading_2"));
}

TEST(Breaks, ASentenceOfThePreambleMayBeCutInAShortText) {
    const std::string body = "\nI. VIỆC\n1. Một việc.";
    const auto cut = read(head +
                          "mở tủ sách\nThực hiện Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2026 của Uỷ "
                          "ban\nNhân dân huyện Lũng Phẳng, xã ban hành kế hoạch như sau:" +
                          body);
    EXPECT_TRUE(roles(cut).ends_with("subject preamble continuation heading_1 heading_2")) << roles(cut);
    const auto two = read(head +
                          "mở tủ sách\nThực hiện Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2026 của "
                          "huyện.\nTrên cơ sở bàn bạc, xã ban hành kế hoạch như sau:" +
                          body);
    EXPECT_TRUE(roles(two).ends_with("subject preamble preamble heading_1 heading_2")) << roles(two);
}

TEST(Breaks, ABasisThatAnnouncesThePlanIsNone) {
    const auto plan = read(head +
                           "mở tủ sách\nCăn cứ Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2026 của huyện "
                           "Lũng\nPhẳng, Uỷ ban nhân dân xã Nậm Hương ban hành kế hoạch như sau:\nI. "
                           "VIỆC\n" +
                           filler());
    EXPECT_NE(roles(plan).find("subject preamble continuation heading_1"), std::string::npos) << roles(plan);
}

TEST(Breaks, RecipientsMayStandWithoutDashes) {
    const auto plan = read(head + "mở tủ sách\nI. VIỆC\n1. Một việc.\nNơi nhận:\nVPHĐ;\nCác thôn (để thực "
                                  "hiện)\nTrường học\nLưu: VT.\nCHỦ TỊCH\nLò Thị Mai\n");
    EXPECT_TRUE(
        roles(plan).ends_with("recipients_title recipient recipient recipient recipient_file sign_role "
                              "sign_name"))
        << roles(plan);
    ASSERT_EQ(plan.recipients.size(), 4U);
    EXPECT_EQ(plan.recipients[2].at.value, "Trường học");
}

TEST(Breaks, ANameMayBeAllThatIsLeftOfTheSignature) {
    EXPECT_TRUE(roles(read(head + "mở tủ sách\nI. VIỆC\n1. Một việc.\n\nLò Thị Mai\n\nNơi nhận:\n- Các "
                                  "thôn;\n- Lưu: VT."))
                    .ends_with("heading_2 sign_name recipients_title recipient recipient_file"));
}

TEST(Breaks, ASubjectThatNamesADecisionIsNoTie) {
    const std::string subject =
        "Phụ lục\nĐỀ CƯƠNG BÁO CÁO\nviệc mở tủ sách ở các thôn bản trên địa bàn xã theo "
        "nội dung đã ban\nkèm theo Quyết định số 12/QĐ-UBND ngày 05/01/2026 của xã\n(Kèm "
        "theo Kế hoạch số 31/KH-UBND)\nI. VIỆC\n";
    const auto plan = read(head + "mở tủ sách\nI. VIỆC\n" + filler() + "Nơi nhận:\n- Lưu: VT.\n" + subject);
    EXPECT_EQ(roles(plan, "attachment:1"), "appendix_label attachment_title attachment_subject "
                                           "attachment_subject attached_to heading_1");
}

} // namespace
} // namespace kehoach::test

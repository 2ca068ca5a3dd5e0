// SPDX-License-Identifier: MPL-2.0
// What copying does to the lines of a paper: an empty line behind each, pages that end within tables.
#include "bare_text.hpp"
#include "plan/recognise.hpp"

#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

const std::string head = "UBND XÃ NẬM HƯƠNG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh "
                         "phúc\nSố: 31/KH-UBND\nNậm Hương, ngày 02 tháng 3 năm 2026\nKẾ HOẠCH\n";
const std::string ending = "Nơi nhận:\n- UBND huyện;\n- Các thôn;\n- Lưu: VT.\nTM. UỶ BAN NHÂN DÂN\nCHỦ "
                           "TỊCH\nLò Thị Mai\n";

/// Each line of a page on its own, none wider than the page.
std::string page(const std::string& before, const std::string& behind) {
    std::string text = head +
                       "mở tủ sách và tổ chức ngày hội đọc sách cho người dân các thôn bản trên địa\n"
                       "bàn xã Nậm Hương năm 2026\n" +
                       before +
                       "Căn cứ nghị quyết của Hội đồng nhân dân xã về việc làm năm 2026, Uỷ ban nhân\n"
                       "dân xã ban hành kế hoạch như sau:\nI. MỤC ĐÍCH\n";
    for (int i = 1; i <= 9; ++i)
        text += std::to_string(i) +
                ". Các thôn, bản mở tủ sách chung, mỗi tuần họp nhau đọc ít nhất một buổi tối\n"
                "ở nhà văn hoá, người biết chữ đọc cho người chưa biết chữ nghe, cùng nhau bàn\n"
                "bạc và ghi lại điều hay.\n";
    return text + behind + ending;
}

std::string with_empty_lines(const std::string& text) {
    std::string result;
    for (const char c : text)
        result += c == '\n' ? std::string("\n\n") : std::string(1, c);
    return result;
}

TEST(Copies, AnEmptyLineBehindEachLineSaysNothing) {
    const auto text = page("", "II. VIỆC\n1. Một việc.\n");
    EXPECT_NE(roles(read(text)).find("heading_2 continuation continuation heading_2"), std::string::npos);
    EXPECT_EQ(roles(read(with_empty_lines(text))), roles(read(text)));
}

TEST(Copies, AWiderGapPartsWhereEachLineHasAnEmptyOne) {
    const auto text = with_empty_lines(page("", "")) + "\n\n\nNgười chép\n";
    const auto plain = page("", "") + "\nNgười chép\n";
    EXPECT_EQ(roles(read(text)), roles(read(plain)));
}

TEST(Copies, RowsMayHaveEmptyLinesBetweenThem) {
    const auto table = "II. SỐ SÁCH\nThôn\tSố tủ\tSố sách\nNà Lừa\t2\t40\nBản Cọ\t1\t25\n";
    const auto plan = read(with_empty_lines(page("", table)));
    ASSERT_EQ(plan.tables.size(), 1U);
    EXPECT_EQ(plan.tables[0].leaves, 3);
    EXPECT_EQ(plan.tables[0].rows, (std::vector<std::string>{"Nà Lừa", "Bản Cọ"}));
    EXPECT_NE(roles(plan).find("table_header table_row table_row"), std::string::npos);
}

TEST(Copies, APageMayEndWithinATable) {
    std::string table = "1\nII. SỐ SÁCH\nThôn\tSố tủ\tSố sách\n";
    for (const auto* thon : {"Nà Lừa", "Bản Cọ", "Khe Sim", "Đồi Chè", "Suối Đá", "Nà Pản", "Bản Lầu"})
        table += std::string(thon) + "\t2\t40\n";
    const auto plan = read(page("", table + "2\nBản Mạ\t3\t15\nNà Khoa\t1\t9\n"));
    ASSERT_EQ(plan.tables.size(), 1U);
    EXPECT_EQ(plan.tables[0].rows.size(), 9U);
    EXPECT_NE(roles(plan).find("table_row noise table_row table_row"), std::string::npos);
}

TEST(Copies, ThePagesMayBeCounted) {
    const auto plan = read(page("1/3\n", "2/3\nII. VIỆC\n1. Một việc.\n"));
    std::size_t pages = 0;
    for (const auto& line : plan.lines)
        pages += line.role == plan::Role::noise ? 1 : 0;
    EXPECT_EQ(pages, 2U);
    EXPECT_EQ(roles(read("KẾ HOẠCH\nnghỉ lễ\nI. NGÀY NGHỈ\n1. Quốc khánh\n2/9\n2. Việc khác")),
              "doc_type subject heading_1 heading_2 paragraph heading_2");
}

TEST(Copies, APageMayEndAmongTheRecipientsOfAPlanWithATable) {
    const auto plan = read(page("", "II. SỐ SÁCH\nSTT | Thôn | Số sách\n1 | Nà Lừa | 40\n2 | Bản Cọ | 25\n"
                                    "Nơi nhận:\n- Đảng uỷ xã Nậm Hương (để báo cáo);\n2\n"));
    EXPECT_NE(roles(plan).find("recipient noise"), std::string::npos) << roles(plan);
}

TEST(Copies, ANoteMayTakeSeveralLinesAndHeadsMayHaveNoRows) {
    const auto plan =
        read(page("", "") + "Phụ lục 1\nDANH MỤC SÁCH\n(Kèm theo Kế hoạch số 31/KH-UBND)\n(Lưu ý: sách cho "
                            "trẻ em ghi sau cùng, sách cũ\nkhông ghi)\nTT\tTên sách\tSố cuốn\n");
    EXPECT_EQ(roles(plan, "appendix:1"), "appendix_label appendix_title attached_to attachment_note "
                                         "continuation table_header");
    ASSERT_EQ(plan.tables.size(), 1U);
    EXPECT_EQ(plan.tables[0].leaves, 3);
}

TEST(Copies, BlanksWithinALabelMayBeWide) {
    const auto plan = read(page("", "") + "Phụ  lục  số\u00A01\nDANH MỤC SÁCH\nTT\tTên sách\tSố cuốn\n");
    EXPECT_EQ(roles(plan, "appendix:1"), "appendix_label appendix_title table_header");
    ASSERT_EQ(plan.attachments.size(), 1U);
    EXPECT_EQ(plan.attachments[0].label, "Phụ  lục  số\u00A01");
}

TEST(Copies, WhereToSignIsNoText) {
    const auto plan = read(page("", "") + "Phụ lục 1\nDANH MỤC SÁCH\nTT\tTên sách\tSố cuốn\n1\tVườn\t3\n"
                                          "TM. UỶ BAN NHÂN DÂN\nCHỦ TỊCH\n(Ký, ghi rõ họ tên, đóng dấu)\n");
    EXPECT_TRUE(roles(plan).ends_with("sign_authority sign_role noise")) << roles(plan);
}

TEST(Copies, NotesOfThePagesMayStandBehindTheWholeText) {
    const auto notes = "---------------\n(1) Tính đến hết tháng 2.\n(2) Không kể sách của trường.\n";
    const auto plan = read(page("", "II. VIỆC\n1. Tủ sách còn ít(1), sách cũ(2).\n") + notes);
    EXPECT_TRUE(roles(plan).ends_with("sign_name rule_line footnote footnote")) << roles(plan);
    const auto unmarked = read(page("", "") + notes);
    EXPECT_EQ(roles(unmarked).find("footnote"), std::string::npos);
}

TEST(Copies, TheUnitOfATableIsNoneOfItsHeads) {
    const auto plan = read(page("", "") + "Phụ lục 1\nTIỀN MUA SÁCH\nĐơn vị tính: nghìn đồng\n"
                                          "STT   Thôn     Số tiền    2025    2026\n"
                                          "1     Nà Lừa     100       50      50\n"
                                          "2     Bản Cọ      80       40      40\n"
                                          "      Tổng cộng  180       90      90\n");
    EXPECT_EQ(roles(plan, "appendix:1"),
              "appendix_label appendix_title table_note table_header table_row table_row table_total");
    ASSERT_EQ(plan.tables.size(), 1U);
    EXPECT_EQ(plan.tables[0].leaves, 5);
    const auto tabs = read(page("", "Đơn vị tính: cuốn\nThôn\tSố tủ\tSố sách\nNà Lừa\t2\t40\n"));
    EXPECT_NE(roles(tabs).find("table_note table_header table_row"), std::string::npos);
}

TEST(Copies, RowsMayBeRagged) {
    const auto plan = read(page("", "") + "Phụ lục 1\nTIỀN MUA SÁCH\nTT\tThôn\tSố tiền\n\t\tNăm 2025\tNăm "
                                          "2026\n1\tNà Lừa\t50\t50\n2\tBản Cọ\t\n");
    EXPECT_EQ(roles(plan, "appendix:1"),
              "appendix_label appendix_title table_header table_header table_row table_row");
    ASSERT_EQ(plan.tables.size(), 1U);
    EXPECT_EQ(plan.tables[0].leaves, 4);
}

TEST(Copies, SectionsAndEmptyRowsMayHaveLostTheirCells) {
    const auto plan = read(page("", "") + "Phụ lục 1\nVIỆC MỞ TỦ SÁCH\nSTT\tViệc\tChủ trì\tThời gian\n"
                                          "I\tViệc chung\n1\tMua sách\tVăn phòng\tQuý II\n2\nII\tViệc "
                                          "riêng\n1\tĐóng tủ\tThôn\tQuý III\nLò Thị Mai\tVàng A Páo\n");
    ASSERT_EQ(plan.tables.size(), 1U);
    EXPECT_EQ(plan.tables[0].leaves, 4);
    EXPECT_TRUE(roles(plan, "appendix:1")
                    .starts_with("appendix_label appendix_title table_header table_row table_row table_row "
                                 "table_row table_row"))
        << roles(plan, "appendix:1");
    const auto empty =
        read(page("", "") + "Phụ lục 1. DANH SÁCH TRẺ EM\nTT Họ và tên Ngày sinh Lớp\n1\n2\n3\n");
    EXPECT_EQ(roles(empty, "appendix:1"), "appendix_title table_header table_row table_row table_row");
}

TEST(Copies, AFormIsDatedAboveWhoSignsIt) {
    const auto plan = read(page("", "") + "Phụ lục 1\nDANH SÁCH TRẺ EM\nTT\tHọ và tên\tLớp\n1\t\t\n"
                                          "…………, ngày …… tháng …… năm 2026\nTRƯỞNG PHÒNG\n");
    EXPECT_TRUE(roles(plan).ends_with("table_row place_date sign_role")) << roles(plan);
    ASSERT_TRUE(plan.components.date);
    EXPECT_EQ(plan.components.date->at.value, "2026-03-02");
    const auto sentence =
        read(page("", "Ngày hội bắt đầu từ sáng sớm ngày 21 tháng 4 năm 2026 tại nhà văn hoá.\n"
                      "TRÌNH TỰ NGÀY HỘI\n1. Một việc.\n"));
    EXPECT_EQ(roles(sentence).find("place_date", roles(sentence).find("doc_type")), std::string::npos);
}

TEST(Copies, MarkdownMayHaveLeftItsStarsBetweenTheColumns) {
    const auto plan =
        read("**ĐẢNG BỘ TỈNH LAM GIANG** **ĐẢNG CỘNG SẢN VIỆT NAM**\n**ĐẢNG UỶ XÃ NẬM HƯƠNG**\n*\n"
             "Số 27-KH/ĐU *Nậm Hương, ngày 03 tháng 6 năm 2026*\n\n**KẾ HOẠCH**\n**mở tủ "
             "sách**\n-----\n\nI. MỤC ĐÍCH\n1. Một việc.\n");
    EXPECT_TRUE(roles(plan).starts_with("issuer_parent issuer star number doc_type subject")) << roles(plan);
    ASSERT_EQ(plan.lines[0].also.size(), 1U);
    EXPECT_EQ(plan.lines[0].also[0].role, plan::Role::party_title);
    ASSERT_TRUE(plan.components.number);
    EXPECT_EQ(plan.components.number->at.value, "27-KH/ĐU");
}

TEST(Copies, ABasisBeforeTheLastSentenceStaysOne) {
    const auto plan =
        read(page("Căn cứ Nghị quyết số 12/NQ-HĐND ngày 05 tháng 01 năm 2026 của Hội đồng nhân\n"
                  "dân xã về nhiệm vụ năm 2026;\n"
                  "Uỷ ban nhân dân xã thấy rằng người dân các thôn bản trên địa bàn xã Nậm Hương\n"
                  "muốn đọc sách, ban hành kế hoạch như sau:\n",
                  ""));
    EXPECT_NE(roles(plan).find("legal_basis continuation preamble continuation"), std::string::npos)
        << roles(plan);
}

} // namespace
} // namespace kehoach::test

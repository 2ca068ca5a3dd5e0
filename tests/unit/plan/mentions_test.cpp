// SPDX-License-Identifier: MPL-2.0
// What a text names: papers, short forms, days, its own attachments; also where a line breaks in between.
#include "bare_text.hpp"
#include "plan/recognise.hpp"

#include <gtest/gtest.h>
#include <set>

namespace kehoach::test {
namespace {

plan::Plan read_body(const std::string& body) {
    return plan::recognise(bare("KẾ HOẠCH\nđọc sách\n\nI. VIỆC\n" + body));
}

/// A text with every line of a page on its own: full lines, so that they are seen to wrap.
std::string wrapped(const std::string& lines) {
    const std::string filler =
        "1. Các thôn, bản mở tủ sách chung, mỗi tuần họp nhau đọc ít nhất một buổi tối ở\n"
        "nhà văn hoá, người biết chữ đọc cho người chưa biết chữ nghe, cùng nhau bàn bạc\n"
        "và ghi lại điều hay.\n";
    std::string text;
    for (int i = 0; i < 10; ++i)
        text += filler;
    return text + lines;
}

TEST(Mentions, ANumberBrokenOverLinesIsFoundWhole) {
    const auto plan =
        read_body(wrapped("2. Các chi bộ tiếp tục thực hiện phong trào đã nêu trong Kế hoạch số 15-\n"
                          "KH/ĐU ngày 05/6/2025 của Đảng uỷ xã.\n"));
    ASSERT_EQ(plan.citations.size(), 1U);
    const auto& cited = plan.citations[0];
    EXPECT_EQ(cited.citation.number.full(), "15-KH/ĐU");
    EXPECT_EQ(cited.written, "Kế hoạch số 15- KH/ĐU");
    const auto& line = plan.lines[cited.line].text.text;
    EXPECT_EQ(line.substr(cited.citation.start), "Kế hoạch số 15-");
    EXPECT_EQ(cited.citation.end, line.size());
    ASSERT_TRUE(cited.citation.date);
    EXPECT_EQ(cited.date_line, cited.line + 1);
    EXPECT_EQ(plan.lines[cited.date_line].text.text.substr(cited.citation.date->start, 9), "05/6/2025");
}

TEST(Mentions, ATypeAndItsNumberMayStandOnTwoLinesSetInByBlanks) {
    const auto plan =
        read_body(wrapped("2. Các chi bộ thôn tiếp tục làm theo những điều đã nêu trong Nghị quyết số \n"
                          "     35-NQ/TU ngày 05/6/2025 của Tỉnh uỷ.\n"));
    ASSERT_EQ(plan.citations.size(), 1U);
    const auto& cited = plan.citations[0];
    EXPECT_TRUE(cited.citation.number.has_so);
    EXPECT_EQ(cited.written, "Nghị quyết số 35-NQ/TU");
    EXPECT_EQ(cited.number_line, cited.line + 1);
    const auto& number = cited.citation.number;
    EXPECT_EQ(plan.lines[cited.number_line].text.text.substr(number.start, number.end - number.start),
              "35-NQ/TU");
}

TEST(Mentions, ADayBrokenOverLinesHasNoPlaceOnALine) {
    const auto plan =
        read_body(wrapped("2. Các chi bộ thôn tiếp tục làm theo Kế hoạch số 15-KH/ĐU ngày 05 tháng\n"
                          "6 năm 2025 của Đảng uỷ xã.\n"));
    ASSERT_EQ(plan.citations.size(), 1U);
    EXPECT_EQ(grammar::iso(plan.citations[0].citation.date.value().date), "2025-06-05");
    EXPECT_GE(plan.citations[0].date_line, plan.lines.size());
}

TEST(Mentions, ATieOverTwoLinesIsOneText) {
    const auto plan =
        plan::recognise(bare("KẾ HOẠCH\nđọc sách\nI. VIỆC\n1. Đọc.\nNơi nhận:\n- Lưu VP.\n\nHoàng "
                             "Mộc Thiên\n\nPhụ lục 1\nSÁCH\n(Kèm theo Kế hoạch số\n12-KH/ĐU, ngày "
                             "05/6/2026)\n"));
    ASSERT_EQ(plan.citations.size(), 1U);
    EXPECT_EQ(plan.citations[0].written, "Kế hoạch số 12-KH/ĐU");
    EXPECT_EQ(grammar::iso(plan.citations[0].citation.date.value().date), "2026-06-05");
}

std::string short_forms(const plan::Plan& plan) {
    std::string all;
    for (const auto& one : plan.abbreviations)
        all += (all.empty() ? "" : "; ") + one.short_form + " = " + one.long_form;
    return all;
}

TEST(Mentions, ShortFormsAreAnnouncedInManyWays) {
    EXPECT_EQ(short_forms(read_body("1. Ban tổ chức phong trào đọc sách (sau đây viết tắt là BTC).")),
              "BTC = 1. Ban tổ chức phong trào đọc sách");
    EXPECT_EQ(short_forms(read_body("1. Lập quỹ, Hội thi đọc sách hè (gọi tắt là “Hội thi”) mỗi năm.")),
              "Hội thi = Hội thi đọc sách hè");
    EXPECT_EQ(short_forms(read_body("1. Các thôn và bản, sau đây gọi chung là thôn, mở tủ sách.")),
              "thôn = 1. Các thôn và bản");
    EXPECT_EQ(short_forms(read_body("1. Tủ sách của thôn (dưới đây gọi là tủ sách)")),
              "tủ sách = 1. Tủ sách của thôn");
    EXPECT_EQ(short_forms(read_body("1. Việc này gọi tắt là xong; ai cũng gọi là hay.")), "");
}

TEST(Mentions, InitialsInBracketsStandForTheWordsBefore) {
    EXPECT_EQ(short_forms(read_body("1. Giao Hội đồng nhân dân (HĐND), Uỷ ban nhân dân (UBND) xã.")),
              "HĐND = Hội đồng nhân dân; UBND = Uỷ ban nhân dân");
    EXPECT_EQ(short_forms(read_body("1. Sách về khoa học và công nghệ (KH&CN), kinh tế - xã hội (KT-XH).")),
              "KH&CN = khoa học và công nghệ; KT-XH = kinh tế - xã hội");
    EXPECT_EQ(short_forms(read_body("1. Mua sách (QĐ 12), họp tại nhà ông An (TP), xem mục (II).")), "");
}

TEST(Mentions, WordsInBracketsMayStandBehindTheirInitials) {
    EXPECT_EQ(short_forms(read_body("1. Quy hoạch KCN (khu công nghiệp), KH&CN (khoa học và công nghệ).")),
              "KCN = khu công nghiệp; KH&CN = khoa học và công nghệ");
    EXPECT_EQ(short_forms(read_body("1. Giao UBND (cấp xã), BTV (khi cần báo cáo) và KCN (khu).")), "");
}

TEST(Mentions, AShortFormHasItsPlaceInItsOwnLine) {
    const auto plan =
        plan::recognise(bare("KẾ HOẠCH\nđọc sách\nI. VIỆC\n1. Giao Hội đồng nhân dân (HĐND) xã\n"
                             "mua sách; các thôn và bản, sau đây gọi chung là thôn, mở tủ.\n"));
    ASSERT_EQ(plan.abbreviations.size(), 2U);
    std::set<std::string> said;
    for (const auto& one : plan.abbreviations)
        said.insert(plan.lines[one.line].text.text.substr(one.start, one.end - one.start));
    EXPECT_EQ(said, (std::set<std::string>{"HĐND", "thôn"}));
}

std::string references(const plan::Plan& plan) {
    std::string all;
    for (const auto& one : plan.references)
        all += (all.empty() ? "" : " ") + one.kind + ":" + one.label;
    return all;
}

TEST(Mentions, LabelsThatOtherPapersOwnAreNotOurs) {
    EXPECT_EQ(references(read_body("1. Báo cáo theo Biểu 03 ban hành kèm theo Kế hoạch số 12/KH-UBND.")), "");
    EXPECT_EQ(references(read_body("1. Báo cáo theo Phụ lục I của Thông tư số 12/2020/TT-BNV.")), "");
    EXPECT_EQ(references(
                  read_body("1. Báo cáo theo biểu mẫu số 02, Mẫu số 3 và Phụ lục II kèm theo Kế hoạch này.")),
              "form:02 form:3 appendix:II");
    EXPECT_EQ(references(read_body("1. Theo Phụ lục I. Thực hiện Thông tư số 12/2020/TT-BNV.")),
              "appendix:I");
    EXPECT_EQ(
        references(plan::recognise(bare("Số 12-KH/ĐU\nKẾ HOẠCH\nđọc sách\n\nI. VIỆC\n1. Báo cáo theo Biểu 03 "
                                        "kèm theo Kế hoạch số 12-KH/ĐU."))),
        "form:03");
}

TEST(Mentions, AListIsReadInFullAndNothingElseIsALabel) {
    EXPECT_EQ(
        references(read_body("1. Báo cáo (có đề cương báo cáo theo mẫu và phụ lục số liệu biểu 1, 3A, 3B, "
                             "4 gửi kèm; lưu ý: biểu nào thì ghi biểu đó).")),
        "outline: form:1 form:3A form:3B form:4");
    EXPECT_EQ(references(read_body("1. Ghi vào các phụ lục từ Phụ lục I đến Phụ lục III.")),
              "appendix:I appendix:II appendix:III");
    EXPECT_EQ(references(read_body("1. Điền Phụ biểu 01 và theo mẫu 2a gửi kèm.")), "form:01 form:2a");
    EXPECT_EQ(references(read_body("1. Mời đại biểu 5 xã, biểu dương 10 tập thể tiêu biểu 5 năm.")), "");
    EXPECT_EQ(references(read_body("1. Theo Phụ lục 1, 20 đơn vị báo cáo.")), "appendix:1");
}

TEST(Mentions, ALabelToldToBeOursStaysSo) {
    EXPECT_EQ(references(read_body("1. Báo cáo theo Biểu 2 gửi kèm, thực hiện theo Kế hoạch số 12-KH/HU.")),
              "form:2");
    EXPECT_EQ(references(read_body("1. Báo cáo theo Biểu 03 của Kế hoạch 113.")), "");
    EXPECT_EQ(references(read_body("1. Báo cáo theo Biểu 2 gửi kèm Công văn số 15/SNN-KH.")), "");
}

TEST(Mentions, AnOutlineThatSomebodyIsToWriteIsNoReference) {
    EXPECT_EQ(references(read_body("1. Ban Tổ chức viết đề cương tuyên truyền, gửi các thôn.")), "");
    EXPECT_EQ(references(read_body("1. Báo cáo theo đề cương gửi kèm.")), "outline:");
    EXPECT_EQ(references(read_body("1. Báo cáo (có đề cương, phụ lục kèm theo).")), "outline: appendix:");
}

TEST(Mentions, ADeadlineWithoutAYearIsOfTheYearOfThePaper) {
    const auto plan =
        plan::recognise(bare("Số 12-KH/ĐU\nNậm Hương, ngày 05 tháng 6 năm 2026\nKẾ HOẠCH\nđọc sách\n\n"
                             "I. VIỆC\n1. Xong trước ngày 15/7; báo cáo trước ngày 18 hằng tháng."));
    ASSERT_EQ(plan.deadlines.size(), 2U);
    EXPECT_EQ(grammar::iso(plan.deadlines[0].deadline.date), "2026-07-15");
    EXPECT_EQ(plan.deadlines[1].deadline.kind, "recurring");
    EXPECT_EQ(plan.deadlines[1].deadline.date, grammar::Date());
}

} // namespace
} // namespace kehoach::test

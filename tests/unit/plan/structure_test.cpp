// SPDX-License-Identifier: MPL-2.0
// The parts of a paper as people look for them.
#include "bare_text.hpp"
#include "plan/structure.hpp"
#include "plan/told_roles.hpp"

#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

using plan::StructurePart;

/// Each part in a word or by its text, what is below in brackets.
std::string drawn(const plan::Plan& plan, const std::vector<StructurePart>& parts) {
    constexpr const char* names[] = {"HEAD",      "OPENING",    "CONTENT",  "RECIPIENTS",
                                     "SIGNATURE", "ATTACHMENT", "APPENDIX", "COPY",
                                     "NOTES",     "TABLE",      "",         ""};
    std::string all;
    for (const auto& part : parts) {
        const auto& line = plan.lines[part.line];
        std::string text = names[static_cast<int>(part.kind)];
        if (part.kind == StructurePart::Kind::line)
            text = line.text.text;
        if (part.kind == StructurePart::Kind::column)
            text = "|" + line.text.text.substr(line.also[part.index].start);
        all += (all.empty() ? "" : "; ") + text;
        if (!part.below.empty())
            all += " [" + drawn(plan, part.below) + "]";
    }
    return all;
}

std::string drawn(const std::string& text, const std::vector<plan::ToldRole>& told = {}) {
    const auto document = bare(text);
    const auto plan = plan::recognise(document, told);
    return drawn(plan, plan::structure_of(document, plan, told_lines(plan, told)));
}

const std::string head = "SỞ SÁCH\nSố: 5/KH-SS\nKẾ HOẠCH\nĐọc sách năm 2026\n\n";
const std::string end = "Nơi nhận:\n- Lưu: VT.\nGIÁM ĐỐC\nLê Thuỷ Sơn";

TEST(Structure, NestsTheOutlineByItsNumbersInThePartsOfAPaper) {
    EXPECT_EQ(drawn(head +
                    "Căn cứ Luật Sách;\nSở ban hành kế hoạch như sau:\nI. MỤC ĐÍCH\n1. Đọc.\nĐọc nhiều "
                    "sách hay.\na) Nhiều.\n2. Viết.\nII. TỔ CHỨC\nThư viện mở cửa.\n" +
                    end),
              "HEAD [SỞ SÁCH; Số: 5/KH-SS; KẾ HOẠCH; Đọc sách năm 2026]; "
              "OPENING [Căn cứ Luật Sách;; Sở ban hành kế hoạch như sau:]; "
              "CONTENT [I. MỤC ĐÍCH [1. Đọc. [Đọc nhiều sách hay.; a) Nhiều.]; 2. Viết.]; "
              "II. TỔ CHỨC [Thư viện mở cửa.]]; "
              "RECIPIENTS [Nơi nhận:; - Lưu: VT.]; SIGNATURE [GIÁM ĐỐC; Lê Thuỷ Sơn]");
}

TEST(Structure, PutsWhatIsAttachedUnderItsHead) {
    EXPECT_EQ(drawn(head + "I. VIỆC\n1. Đọc.\n" + end +
                    "\nPHỤ LỤC 1\nDANH SÁCH SÁCH\nI. TRUYỆN\nMột quyển.\nTT\tSách\tTổ\n1\tMột\t2\n2\tHai\t3"),
              "HEAD [SỞ SÁCH; Số: 5/KH-SS; KẾ HOẠCH; Đọc sách năm 2026]; CONTENT [I. VIỆC [1. Đọc.]]; "
              "RECIPIENTS [Nơi nhận:; - Lưu: VT.]; SIGNATURE [GIÁM ĐỐC; Lê Thuỷ Sơn]; "
              "APPENDIX [PHỤ LỤC 1; DANH SÁCH SÁCH; I. TRUYỆN [Một quyển.; TABLE]]");
}

TEST(Structure, GathersTheNotesBehindAllParts) {
    auto document = bare(head + "I. VIỆC\n1. Đọc.\n" + end);
    auto note = document.paragraphs.back();
    for (const char* const text : {"Sách mượn.", "Sách mua."}) {
        note.story = "footnote:" + std::to_string(note.index);
        note.text = text;
        document.paragraphs.push_back(note);
        ++note.index;
    }
    const auto plan = plan::recognise(document, {});
    const auto parts = drawn(plan, plan::structure_of(document, plan));
    EXPECT_TRUE(parts.ends_with("SIGNATURE [GIÁM ĐỐC; Lê Thuỷ Sơn]; NOTES [Sách mượn.; Sách mua.]")) << parts;
}

TEST(Structure, ShowsBothColumnsOfALine) {
    EXPECT_EQ(
        drawn("UBND XÃ LAM GIANG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 5/KH-UBND Lam Giang, ngày 3 "
              "tháng 6 năm 2026\nKẾ HOẠCH\nĐọc sách"),
        "HEAD [UBND XÃ LAM GIANG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM; |CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT "
        "NAM; Số: 5/KH-UBND Lam Giang, ngày 3 tháng 6 năm 2026; |Lam Giang, ngày 3 tháng 6 năm 2026; KẾ "
        "HOẠCH; Đọc sách]");
}

TEST(Structure, CountsWhatIsDoubtful) {
    const auto document =
        bare(head + "I. VIỆC\n1. Mua.\nNơi nhận:\n- Lưu VP.\nThư viện mở cửa hằng ngày, trừ thứ Hai");
    const auto plan = plan::recognise(document, {});
    std::size_t doubts = 0;
    for (const auto& part : plan::structure_of(document, plan))
        doubts += plan::doubts_in(plan, part);
    EXPECT_EQ(doubts, 1U);
    const auto told = told_role(plan, plan.lines.size() - 1, plan::Role::contact);
    const auto again = plan::recognise(document, {told});
    for (const auto& part : plan::structure_of(document, again))
        EXPECT_EQ(plan::doubts_in(again, part), 0U) << "what was told is beyond doubt";
}

TEST(Structure, OfAVeryLongTextIsItsOutline) {
    std::string text = head;
    for (int i = 1; i <= 40; ++i) {
        text += std::to_string(i) + ". Việc.\n";
        for (int k = 0; k < 100; ++k)
            text += "Thư viện mở cửa.\n";
    }
    const auto document = bare(text);
    const auto plan = plan::recognise(document, {});
    const auto parts = plan::structure_of(document, plan);
    ASSERT_EQ(parts.size(), 2U);
    EXPECT_EQ(parts[1].below.size(), 40U);
    for (const auto& heading : parts[1].below)
        EXPECT_TRUE(heading.below.empty());
}

TEST(Structure, OfNothingIsNothing) {
    EXPECT_EQ(drawn(""), "");
    EXPECT_EQ(drawn("\n\n"), "");
}

} // namespace
} // namespace kehoach::test

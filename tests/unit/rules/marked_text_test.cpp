// SPDX-License-Identifier: MPL-2.0
// What is found, as it is marked in the text: by the words of the paragraph, with what may stand there.
#include "pack.hpp"
#include "rules/marked_text.hpp"
#include "text/utf.hpp"

#include <algorithm>
#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

using rules::MarkedText;
using rules::TextMark;

const std::string letter = R"(ĐẢNG BỘ TỈNH BÌNH LÂM
HUYỆN UỶ SUỐI CÁT
*
Số 86- KH/HU
ĐẢNG CỘNG SẢN VIỆT NAM
Suối Cát, ngày 11 tháng 3 năm 2024
KẾ HOẠCH
tổng kết phong trào trồng cây ven suối
-----
Thực hiện Kế hoạch số 118-KH/TU, ngày 04/01/2024 của Ban Thường vụ Tỉnh uỷ, Huyện uỷ ban hành Kế hoạch như sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Đánh giá đúng kết quả , trồng cây , làm gọn, thiết thực.
2. Các chi bộ trồng cây trước ngày 5/4/2024.
Nơi nhận:
- Ban Thường vụ Tỉnh uỷ (b/c),
- Lưu Văn phòng Huyện uỷ.
T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ
Hoàng Thị Suối
)";
const std::string slips = "1. Đánh giá đúng kết quả , trồng cây , làm gọn, thiết thực.";

MarkedText marked(const document::Document& document, const std::vector<rules::Finding>& findings) {
    std::vector<rules::Said> said;
    static const std::string sentence = "a sentence";
    for (const auto& one : findings)
        said.push_back({one, sentence});
    return {document, std::make_shared<rules::ParagraphWords>(document), all_rules(), said};
}

MarkedText marked(const std::string& text, const rules::CheckOptions& options = {}) {
    const auto checked = check_text(text, options);
    return marked(checked.document, checked.findings);
}

/// The marked words of a paragraph, each with the first that may stand there instead.
std::vector<std::string> words(const std::vector<TextMark>& marks, const std::string& text) {
    std::vector<std::string> all;
    for (const TextMark& mark : marks) {
        const auto start = text::byte_offset(text, mark.start), end = text::byte_offset(text, mark.end);
        all.push_back(text.substr(start, end - start) +
                      (mark.suggestions.empty() ? "" : " > " + mark.suggestions.front()));
    }
    return all;
}

std::vector<std::string> words(const MarkedText& text, const std::string& paragraph) {
    return words(text.marks(paragraph), paragraph);
}

bool has(const std::vector<std::string>& all, const std::string& one) {
    return std::ranges::find(all, one) != all.end();
}

TEST(MarkedText, MarksSlipsWithWhatMayStandThere) {
    const auto text = marked(letter);
    const auto number = words(text, "Số 86- KH/HU");
    ASSERT_EQ(number.size(), 1U);
    EXPECT_EQ(number.front(), "86- KH/HU > 86-KH/HU");
    const auto blanks = words(text, slips);
    EXPECT_TRUE(has(blanks, "quả , > quả,")) << testing::PrintToString(blanks);
    EXPECT_TRUE(has(blanks, "cây , > cây,")) << testing::PrintToString(blanks);
}

TEST(MarkedText, KnowsAllParagraphsAndNoOthers) {
    const auto text = marked(letter);
    EXPECT_TRUE(text.knows("KẾ HOẠCH"));
    EXPECT_TRUE(text.marks("KẾ HOẠCH").empty());
    EXPECT_FALSE(text.knows("KẾ HOẠCH KHÁC"));
    EXPECT_TRUE(text.marks("KẾ HOẠCH KHÁC").empty());
}

TEST(MarkedText, LeavesOutWhatIsLeftAlone) {
    rules::CheckOptions options;
    for (const auto& one : check_text(letter).findings)
        if (one.place.excerpt == "- ")
            options.ignores.push_back(rules::ignore_rule(rules::IgnoreKind::document, one.rule, "agreed"));
    ASSERT_EQ(options.ignores.size(), 1U);
    auto checked = check_text(letter, options);
    for (auto& one : checked.findings)
        one.ignored = one.ignored || rules::is_left_alone(options.ignores, one);
    EXPECT_TRUE(marked(checked.document, checked.findings).marks("Số 86- KH/HU").empty());
}

TEST(MarkedText, SignsOfNotesMoveWhatStandsBehindThem) {
    auto checked = check_text(letter);
    const auto noted = [](std::string line) { return line.insert(line.find(" trồng"), "\u200B"); };
    for (auto& paragraph : checked.document.paragraphs)
        if (paragraph.text == slips)
            paragraph.text += "\u200B";
    const auto text = marked(checked.document, checked.findings);
    EXPECT_TRUE(text.knows(slips)) << "some read no sign where a note hangs";
    EXPECT_TRUE(has(words(text, slips), "cây , > cây,"));
    EXPECT_TRUE(has(words(text, noted(slips)), "cây , > cây,"));
}

TEST(MarkedText, AlikeParagraphsAreMarkedOnlyWhereAllAreMeant) {
    auto checked = check_text(letter);
    auto& paragraphs = checked.document.paragraphs;
    ASSERT_FALSE(marked(checked.document, checked.findings).marks(slips).empty());
    auto twin = *std::ranges::find(paragraphs, slips, &document::Paragraph::text);
    twin.index = static_cast<int>(paragraphs.size());
    paragraphs.push_back(twin);
    EXPECT_TRUE(marked(checked.document, checked.findings).marks(slips).empty());
}

TEST(MarkedText, WhatIsBeingChangedKeepsItsOtherMarks) {
    const auto text = marked(letter);
    const auto about = [&](const std::string& line) { return words(text.marks_about(line), line); };
    const auto typed = with(slips, "thiết thực.", "thiết thực nhất.");
    EXPECT_FALSE(text.knows(typed));
    EXPECT_TRUE(has(about(typed), "cây , > cây,"));
    const auto before = with(slips, "Đánh giá", "Nêu và đánh giá");
    EXPECT_TRUE(has(about(before), "quả , > quả,")) << testing::PrintToString(about(before));
    const auto mended = with(slips, "cây ,", "cây,");
    EXPECT_FALSE(has(about(mended), "cây , > cây,"));
    EXPECT_TRUE(has(about(mended), "quả , > quả,"));
    EXPECT_TRUE(about("3. Giao Văn phòng theo dõi, đôn đốc việc thực hiện kế hoạch này.").empty());
}

TEST(MarkedText, HugeParagraphsCostNothingWhileTheyAreChanged) {
    auto long_text = letter;
    std::string line = "3. ";
    for (int i = 0; i < 200'000; ++i)
        line += "cây , ";
    long_text.replace(long_text.find("2. Các"), 0, line + "\n");
    const auto text = marked(long_text);
    EXPECT_TRUE(text.marks_about(line + "a").empty());
}

TEST(MarkedText, NothingIsMarkedInACleanText) {
    const auto text = marked(with(with(letter, "86- KH", "86-KH"), slips, "1. Đánh giá đúng kết quả."));
    EXPECT_TRUE(text.marks("Số 86-KH/HU").empty());
}

} // namespace
} // namespace kehoach::test

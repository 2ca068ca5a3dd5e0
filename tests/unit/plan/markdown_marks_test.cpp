// SPDX-License-Identifier: MPL-2.0
// What is left of a text when its Markdown is taken for what it means.
#include "bare_text.hpp"
#include "plan/markdown_marks.hpp"

#include <algorithm>
#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

/// The paragraph afterwards, bold words as <b>, italic ones as <i>.
std::string taken(const std::string& text) {
    const auto document = bare(text);
    std::string left = document.paragraphs.front().text;
    std::vector<std::pair<std::size_t, std::string>> signs;
    for (const auto& edit : plan::markdown_edits(document, {})) {
        const auto& place = edit.place;
        EXPECT_EQ(left.substr(place.start, place.end - place.start), place.excerpt);
        if (edit.kind == document::Edit::Kind::replace_text) {
            left.replace(place.start, place.end - place.start, edit.text);
            continue;
        }
        const std::string sign = edit.chars.bold ? "b" : "i";
        signs.emplace_back(place.start, "<" + sign + ">");
        signs.emplace_back(place.end, "</" + sign + ">");
    }
    std::stable_sort(signs.begin(), signs.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    for (const auto& [at, sign] : signs)
        left.insert(at, sign);
    return left;
}

} // namespace

TEST(MarkdownMarks, BecomeTheEmphasisTheyMean) {
    EXPECT_EQ(taken("Nộp **trước ngày 25/7** cho xã"), "Nộp <b>trước ngày 25/7</b> cho xã");
    EXPECT_EQ(taken("Chủ đề “*Xã nhà đọc sách*”, gọi tắt (*Cuộc vận động*)."),
              "Chủ đề “<i>Xã nhà đọc sách</i>”, gọi tắt (<i>Cuộc vận động</i>).");
    EXPECT_EQ(taken("*Một* và **hai**, rồi *ba*"), "<i>Một</i> và <b>hai</b>, rồi <i>ba</i>");
    EXPECT_EQ(taken("## I. MỤC ĐÍCH"), "I. MỤC ĐÍCH");
    EXPECT_EQ(taken("\\*"), "*");
}

TEST(MarkdownMarks, ThatAreNoneStay) {
    for (const char* text :
         {"*", "* Ghi chú", "(*) Số liệu cả năm", "Tổng số* và tỷ lệ*", "3 * 4 * 5", "*Ghi chú: kèm biểu",
          "Biểu số 1 (*), biểu số 2 (**)", "*) Kể cả học sinh, *) và thầy cô"})
        EXPECT_EQ(taken(text), text);
}

} // namespace kehoach::test

// SPDX-License-Identifier: MPL-2.0
// Marks that conversion to Markdown left around a line are not words of the paper.
#include "pack.hpp"
#include "plan/recognise.hpp"
#include "rules/check.hpp"
#include "text/words.hpp"

#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

constexpr std::string_view paper = R"(UBND TỈNH LAM GIANG
SỞ NỘI VỤ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 15/KH-SNV
Lam Giang, ngày 03 tháng 4 năm 2025
KẾ HOẠCH
Kiểm kê tài liệu
Sở Nội vụ ban hành Kế hoạch như sau:
I. MỤC ĐÍCH
1. Biết rõ tài liệu đang giữ.
2. Làm gọn, đúng hạn./.
Nơi nhận:
- UBND tỉnh (b/c);
- Lưu: VT, VP.
GIÁM ĐỐC
Hoàng Mộc Thiên)";

std::vector<rules::Finding> findings(const std::string& text) {
    const auto document = bare(text);
    const auto plan = plan::recognise(document);
    auto found =
        rules::check(document, plan, all_profiles(), all_rules(), {"", plan::Stage::signing, false, {}});
    std::erase_if(found, [](const auto& one) { return one.verdict != rules::Verdict::not_met; });
    return found;
}

std::string in_markdown(const std::string& mark, std::string_view only) {
    std::string text;
    for (const auto line : text::split(paper, '\n'))
        text += only.empty() || line.find(only) != std::string_view::npos
                    ? mark + std::string(line) + mark + "\n"
                    : std::string(line) + "\n";
    return text;
}

TEST(OwnWords, AreJudgedWithoutTheMarksAroundThem) {
    const auto clean = findings(std::string(paper));
    ASSERT_TRUE(clean.empty()) << show(clean);
    for (const auto* line : {"CỘNG HÒA", "Độc lập", "KẾ HOẠCH", "UBND TỈNH", "Lam Giang, ngày", "Kiểm kê",
                             "GIÁM ĐỐC", "I. MỤC", "Nơi nhận", "Hoàng"}) {
        const auto found = findings(in_markdown("**", line));
        EXPECT_TRUE(found.empty()) << line << "\n" << show(found);
    }
    const auto italic = findings(in_markdown("*", "Lam Giang, ngày"));
    EXPECT_TRUE(italic.empty()) << show(italic);
}

TEST(OwnWords, AFaultAmongThemIsStillFoundAtItsPlace) {
    std::string text(paper);
    text.replace(text.find("Hạnh phúc"), 0, "Vui ");
    const auto at = text.find("Độc lập");
    text.insert(text.find('\n', at), "**");
    text.insert(at, "**");
    const auto found = findings(text);
    ASSERT_EQ(found.size(), 1U) << show(found);
    EXPECT_EQ(found[0].rule, "nd30-II.1-2");
    EXPECT_EQ(found[0].place.start, 2U);
    EXPECT_EQ(found[0].place.excerpt, "Độc lập - Tự do - Vui Hạnh phúc");
}

} // namespace
} // namespace kehoach::test
